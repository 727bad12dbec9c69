using Shirube.Knowledge.Articles.Words;

namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>A list of words with its history. Immutable.</summary>
/// <param name="Latest">The version in effect.</param>
/// <param name="Lines">Its lines that fit the filter.</param>
/// <param name="Total">Its lines.</param>
/// <param name="History">Its versions, latest first.</param>
internal sealed record WordSheet(WordListVersion Latest, IReadOnlyList<WordLine> Lines, int Total, IReadOnlyList<WordVersionLine> History);
