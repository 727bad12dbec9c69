using Shirube.Portal.Search;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Search;

namespace Shirube.Portal.Pages;

/// <summary>The values of one filter, as links.</summary>
/// <param name="Values">Values, without the one that takes the filter off.</param>
/// <param name="AllUrl">The results without this filter.</param>
/// <param name="Chosen">Name of the value that applies now, or null.</param>
internal sealed record FacetList(IReadOnlyList<Facet> Values, string AllUrl, string? Chosen)
{
    public static FacetList Empty { get; } = new([], "/search", null);

    public static FacetList OfKinds(ListingInput input, Listing listing, Func<string, string> name) => Make(
        WireNames.Kinds.Select(kind => listing.Kinds.FirstOrDefault(count => count.Value == kind)).OfType<FacetCount>(),
        input.Kind, kind => (input with { Kind = kind, Page = 1 }).Url, name);

    public static FacetList OfServices(ListingInput input, Listing listing, Func<string, string> name) => Make(
        listing.Services, input.Service, service => (input with { Service = service, Page = 1 }).Url, name);

    private static FacetList Make(IEnumerable<FacetCount> counts, string? chosen, Func<string?, string> url, Func<string, string> name)
    {
        var values = counts.Where(count => count.Value.Length > 0)
            .Select(count => new Facet(name(count.Value), count.Count, url(count.Value), count.Value == chosen)).ToList();
        return new FacetList(values, url(null), chosen is null ? null : name(chosen));
    }
}
