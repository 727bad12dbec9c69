using Shirube.Knowledge.Articles.Golden;

namespace Shirube.Portal.Pages.Desk.GoldenBoard;

/// <summary>What the page of the golden questions shows.</summary>
/// <param name="Runs">The latest runs, latest first.</param>
/// <param name="Rows">The questions.</param>
/// <param name="Total">Questions over all.</param>
internal sealed record GoldenSheet(IReadOnlyList<GoldenRecord> Runs, IReadOnlyList<GoldenRow> Rows, int Total);
