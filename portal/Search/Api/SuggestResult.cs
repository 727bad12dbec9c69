namespace Shirube.Portal.Search.Api;

/// <summary>The answer of <c>GET /api/suggest</c>.</summary>
/// <param name="Suggestions">Best first.</param>
internal sealed record SuggestResult(IReadOnlyList<OfferedQuestion> Suggestions);
