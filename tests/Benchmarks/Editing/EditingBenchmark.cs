using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Benchmarks.Judged;
using Shirube.Bot.Dialogue.Answering;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Board;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Articles.Words;
using Shirube.Knowledge.Search;
using Shirube.Portal;

namespace Shirube.Benchmarks.Editing;

/// <summary>
/// <c>editing CONTENT [--articles 10000] [--sections 10] [--questions 1000]</c>: from publish to findable by search and chat, the run over
/// the golden questions, and every filter of the list of articles, in the whole portal over its own storage.
/// </summary>
internal static class EditingBenchmark
{
    private const int Publications = 12;
    private const int Rounds = 7;
    private static readonly Curator Writer = new("writer", false);
    private static readonly Curator Editor = new("editor", true);

    public static int Run(string[] args) => RunAsync(args).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] args)
    {
        int Number(string name, int usual) => Evaluation.Option(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
        var folder = Directory.CreateTempSubdirectory("shirube-editing-").FullName;
        LargeContent.Write(args[0], Path.Combine(folder, "content"), Number("--articles", 10_000), Number("--sections", 10), Number("--questions", 1000));
        await using var app = PortalHost.Compose(["--applicationName=Shirube.Portal", "--Portal:Port=0", $"--Portal:DataPath={Evaluation.Option(args, "--data") ?? folder + "/data"}", $"--Portal:ContentPath={folder}/content", "--Logging:LogLevel:Default=Error"]);
        await app.StartAsync();
        try
        {
            var index = app.Services.GetRequiredService<SearchIndex>();
            Console.WriteLine($"{app.Services.GetRequiredService<ArticleCatalog>().Current.All.Count} articles, {index.SectionCount} sections");
            await GoldenAsync(app.Services);
            await BoardAsync(app.Services);
            await PublishAsync(app.Services);
            await WordsAsync(app.Services, ReferenceNames.Synonyms, "鶴亀, 亀鶴");
            await WordsAsync(app.Services, ReferenceNames.UserWords, "鶴亀,ツルカメ,名詞-固有名詞-一般,");
            return 0;
        }
        finally
        {
            await app.StopAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task GoldenAsync(IServiceProvider services)
    {
        var surfaces = services.GetServices<IGoldenSurface>().ToList();
        var questions = await services.GetRequiredService<GoldenQuestions>().ReadAsync();
        var stage = new GoldenStage(services.GetRequiredService<SearchIndex>(), services.GetRequiredService<ArticleCatalog>().Current);
        var report = GoldenRun.Run(stage, questions, surfaces);
        var processor = Environment.CpuUsage.TotalTime;
        var times = await TimesAsync(Rounds, _ => Task.FromResult(GoldenRun.Run(stage, questions, surfaces)));
        Console.WriteLine(FormattableString.Invariant($"golden run: processor time {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / Rounds:0} ms a run, on {Environment.ProcessorCount} cores"));
        Tell($"golden run, {questions.Count} questions by {string.Join(" and ", surfaces.Select(surface => surface.Name))} (top3 {report.By(GoldenRun.SearchName).Top3:P0})", times);
    }

    private static async Task BoardAsync(IServiceProvider services)
    {
        var board = services.GetRequiredService<ArticleBoard>();
        var today = new DateOnly(2026, 11, 29);
        var filters = new List<(string Name, BoardFilter Filter)> { ("none", new BoardFilter()), ("words", new BoardFilter { Words = "印刷" }), ("service", new BoardFilter { Service = "mail" }), ("owner", new BoardFilter { Owner = "3課" }), ("last page", new BoardFilter { Page = int.MaxValue }) };
        filters.AddRange(Enum.GetValues<ArticleKind>().Select(kind => ($"kind {kind}", new BoardFilter { Kind = kind })));
        filters.AddRange(Enum.GetValues<BoardState>().Select(state => ($"state {state}", new BoardFilter { State = state })));
        filters.AddRange(Enum.GetValues<BoardHealth>().Select(health => ($"health {health}", new BoardFilter { Health = health })));
        await board.ListAsync(new BoardFilter(), today);
        foreach (var (name, filter) in filters)
        {
            var total = 0;
            var times = await TimesAsync(Rounds, async _ => total = (await board.ListAsync(filter, today)).Total);
            Tell($"list, {name} ({total})", times);
        }
    }

    private static async Task PublishAsync(IServiceProvider services)
    {
        var (gates, pressed) = (new List<double>(), new List<double>());
        var processor = TimeSpan.Zero;
        for (var i = 0; i < Publications; i++)
        {
            var no = LargeContent.FirstNo + 5000 + i;
            var name = new RevisionName(no, "ja", await ApproveAsync(services, no, $"鶴亀手順{i}号を使って、鶴亀装置{i}号を動かします。"));
            var start = Stopwatch.GetTimestamp();
            // The page with the button asks the questions; pressing it finds them asked.
            await services.GetRequiredService<RevisionGate>().CheckAsync(name);
            gates.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            var before = Environment.CpuUsage.TotalTime;
            start = Stopwatch.GetTimestamp();
            var outcome = await services.GetRequiredService<PublishRevision>().PublishAsync(name, null, "benchmark", Editor);
            var found = services.GetRequiredService<SearchIndex>().Search(new SearchRequest { Query = $"鶴亀手順{i}号", Lang = "ja", Audiences = WireNames.Audiences }).Hits.Any(hit => hit.Group == $"{no}:ja");
            var answered = services.GetRequiredService<SectionFinder>().Find($"鶴亀装置{i}号", null, "ja", [Audience.All], services.GetRequiredService<Bot.DialogueSettings.CurrentSettings>().InForce.Model).Sections.Any(section => section.Article.No == no);
            pressed.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            processor += Environment.CpuUsage.TotalTime - before;
            if (!outcome.IsDone || !found || !answered) Console.WriteLine($"{name}: {outcome.Status}, found {found}, answered {answered}");
        }

        Tell("gate on the page of the review", gates);
        Tell("publish to findable by search and chat", pressed);
        Console.WriteLine(FormattableString.Invariant($"publish: processor time {processor.TotalMilliseconds / Publications:0} ms a publication"));
    }

    // One line more in a list: until it is in effect for all articles.
    private static async Task WordsAsync(IServiceProvider services, string list, string line)
    {
        var latest = await services.GetRequiredService<WordListReader>().LatestAsync(list);
        var text = latest.Text.Contains(line, StringComparison.Ordinal) ? latest.Text.Replace(line, "", StringComparison.Ordinal) : $"{latest.Text.TrimEnd()}\n{line}\n";
        var times = await TimesAsync(1, _ => services.GetRequiredService<SaveWordList>().SaveAsync(new WordListChange(list, latest.Number, text, "benchmark"), "benchmark"));
        Tell($"a line more in {list}", times);
    }

    private static async Task<int> ApproveAsync(IServiceProvider services, int no, string body)
    {
        await services.GetRequiredService<StartDraft>().StartAsync(new DraftRequest(no, "ja"), Writer);
        var draft = (await services.GetRequiredService<DraftReader>().ReadAsync(no, "ja"))!;
        var saved = await services.GetRequiredService<SaveDraft>().SaveAsync(new DraftInput(no, "ja", draft.Version, draft.Content with { Body = body + "\n\n" + draft.Content.Body }, "benchmark"), Writer);
        var sent = await services.GetRequiredService<SendToReview>().SendAsync(no, "ja", saved.Version, Writer);
        if (sent.Revision is not { } number) throw new InvalidOperationException(string.Join(' ', sent.Problems?.Select(problem => problem.English) ?? [sent.Status.ToString()]));
        await services.GetRequiredService<ApproveRevision>().ApproveAsync(no, "ja", number, "", Editor);
        return number;
    }

    private static async Task<List<double>> TimesAsync<T>(int rounds, Func<int, Task<T>> action)
    {
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            await action(round);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }

    private static void Tell(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(FormattableString.Invariant($"{what}: median {times[times.Count / 2]:0} ms, most {times[^1]:0} ms of {times.Count}"));
    }
}
