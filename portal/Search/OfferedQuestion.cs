namespace Shirube.Portal.Search;

/// <summary>A suggestion while typing.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Url">Where it leads: an article, a section, or a search.</param>
/// <param name="Note">What is there, when the text does not say it already; else null.</param>
internal sealed record OfferedQuestion(string Text, string Url, string? Note);
