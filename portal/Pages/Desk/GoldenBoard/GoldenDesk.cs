using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Indexing;

namespace Shirube.Portal.Pages.Desk.GoldenBoard;

/// <summary>Reads golden questions with their ranks, and asks them again.</summary>
internal sealed class GoldenDesk(GoldenQuestions questions, GoldenHistory history, ArticleCatalog catalog, ArticleIndex index, IEnumerable<IGoldenSurface> surfaces)
{
    private const int RunsShown = 20;

    private readonly IGoldenSurface[] _surfaces = [.. surfaces];

    public async Task<GoldenSheet> ReadAsync(bool onlyLost, string words, CancellationToken cancellation)
    {
        var all = await questions.ReadAsync(cancellation);
        var ranks = await history.RanksAsync(cancellation);
        var snapshot = catalog.Current;
        var rows = from question in all
                   let head = snapshot.FindExact(question.No, question.Lang)
                   where head is not null
                   from surface in _surfaces
                   select new GoldenRow(head, question.Question, surface.Name, [.. ranks[(question.No, question.Lang, question.Question, surface.Name)]]);
        var shown = rows.Where(row => (!onlyLost || row.IsLost) && (words.Length == 0 || row.Question.Contains(words, StringComparison.OrdinalIgnoreCase) || row.Head.Title.Contains(words, StringComparison.OrdinalIgnoreCase)));
        return new GoldenSheet(await history.RunsAsync(RunsShown, cancellation), [.. shown], all.Count);
    }

    /// <summary>Asks all of them and keeps the run.</summary>
    public async Task<GoldenReport> RunAsync(string by, CancellationToken cancellation)
    {
        var report = GoldenRun.Run(index.Index, await questions.ReadAsync(cancellation), _surfaces);
        await history.KeepAsync(report, "", by, cancellation);
        return report;
    }
}
