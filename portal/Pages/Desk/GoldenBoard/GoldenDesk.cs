using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Indexing;

namespace Shirube.Portal.Pages.Desk.GoldenBoard;

/// <summary>Reads golden questions with their ranks, and asks them again.</summary>
internal sealed class GoldenDesk(GoldenQuestions questions, GoldenHistory history, ArticleCatalog catalog, ArticleIndex index, IEnumerable<IGoldenSurface> surfaces)
{
    /// <summary>Runs whose moment is known on the page; fewer are listed.</summary>
    private const int RunsRead = 500;

    private readonly IGoldenSurface[] _surfaces = [.. surfaces];

    public async Task<GoldenSheet> ReadAsync(GoldenFilter filter, CancellationToken cancellation)
    {
        var rows = await RowsAsync(cancellation);
        var found = rows.Where(filter.Fits).ToList();
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (found.Count + GoldenSheet.Size - 1) / GoldenSheet.Size));
        return new GoldenSheet
        {
            Runs = await history.RunsAsync(RunsRead, cancellation),
            Figures = [.. _surfaces.Select(surface => GoldenFigures.Of(surface.Name, rows))],
            Rows = [.. found.Skip((page - 1) * GoldenSheet.Size).Take(GoldenSheet.Size)],
            All = rows.Count,
            Found = found.Count,
            Page = page,
        };
    }

    /// <summary>Asks all of them and keeps the run.</summary>
    public async Task<GoldenReport> RunAsync(string by, CancellationToken cancellation)
    {
        var report = GoldenRun.Run(new GoldenStage(index.Index, catalog.Current), await questions.ReadAsync(cancellation), _surfaces);
        await history.KeepAsync(report, "", by, cancellation);
        return report;
    }

    private async Task<List<GoldenRow>> RowsAsync(CancellationToken cancellation)
    {
        var all = await questions.ReadAsync(cancellation);
        var ranks = await history.RanksAsync(cancellation);
        var snapshot = catalog.Current;
        return [.. from question in all
                   let head = snapshot.FindExact(question.No, question.Lang)
                   where head is not null
                   select new GoldenRow(head, question.Question,
                       [.. _surfaces.Select(surface => new GoldenWay(surface.Name, [.. ranks[(question.No, question.Lang, question.Question, surface.Name)]]))])];
    }
}
