using Shirube.Knowledge.Articles.Words;

namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>A version in the history of a list.</summary>
/// <param name="Version">The version.</param>
/// <param name="Changes">What it changed.</param>
internal sealed record WordVersionLine(WordListVersion Version, LineChanges Changes);
