using Shirube.Knowledge.Search;

namespace Shirube.Portal.Search.Api;

/// <summary>Articles by the values of each filter; its own filter is not applied.</summary>
/// <param name="Service">By slug of the service.</param>
/// <param name="Kind">By kind.</param>
internal sealed record SearchResultFacets(IReadOnlyList<FacetCount> Service, IReadOnlyList<FacetCount> Kind);
