using Shirube.Knowledge.Search;

namespace Shirube.Portal.Search;

/// <summary>A section among the results, with its address.</summary>
internal sealed record FoundSection(MarkedText Heading, string Anchor, string Url, MarkedText Snippet);
