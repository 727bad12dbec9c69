using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Indexing;

namespace Shirube.Portal.CommandLine;

/// <summary>Asks every golden question of what is published and prints how they fared, as JSON.</summary>
internal static class GoldenCommand
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static Command Create(CommandHost host)
    {
        var command = new Command("golden", "確認質問で記事が見つかるか調べます / asks the golden questions") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((parsed, cancellation) => host.RunAsync(parsed.UnmatchedTokens, (services, stop) => RunAsync(services, host.Terminal, stop), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, CancellationToken cancellation)
    {
        await services.GetRequiredService<ArticleCatalog>().ReloadAsync(cancellation);
        // In memory only: the file belongs to the portal that may be serving.
        await services.GetRequiredService<ArticleIndexer>().SyncAsync(merge: false, cancellation: cancellation);
        var questions = await services.GetRequiredService<GoldenQuestions>().ReadAsync(cancellation);
        var stage = new GoldenStage(services.GetRequiredService<ArticleIndex>().Index, services.GetRequiredService<ArticleCatalog>().Current);
        var all = GoldenRun.Run(stage, questions, services.GetServices<IGoldenSurface>());
        // The figures at the top are those of the search; each way to ask has its own besides.
        var report = all.By(GoldenRun.SearchName);
        var languages = report.Results.GroupBy(result => result.Question.Lang, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Lang: group.Key, Report: new GoldenReport([.. group])));
        terminal.Line(JsonSerializer.Serialize(
            new Outcome(
                report.Total,
                report.Top1,
                report.Top3,
                report.Mrr10,
                [.. languages.Select(own => new Share(own.Lang, own.Report.Total, own.Report.Top1, own.Report.Top3, own.Report.Mrr10))],
                [.. all.Results.Select(result => result.Surface).Distinct(StringComparer.Ordinal).Select(surface => WayOf(surface, all.By(surface)))],
                LossesOf(report)),
            Format));
        return all.Lost.Any() ? 1 : 0;
    }

    private static Way WayOf(string surface, GoldenReport report) => new(surface, report.Total, report.Top1, report.Top3, report.Mrr10, LossesOf(report));

    private static List<Loss> LossesOf(GoldenReport report)
        => [.. report.Lost.Select(lost => new Loss(lost.Question.No, lost.Question.Lang, lost.Question.Question, lost.Rank))];

    private sealed record Outcome(int Total, double Top1, double Top3, double Mrr10, IReadOnlyList<Share> Languages, IReadOnlyList<Way> Surfaces, IReadOnlyList<Loss> Lost);

    private sealed record Share(string Lang, int Total, double Top1, double Top3, double Mrr10);

    private sealed record Way(string Surface, int Total, double Top1, double Top3, double Mrr10, IReadOnlyList<Loss> Lost);

    private sealed record Loss(int Article, string Lang, string Question, int Rank);
}
