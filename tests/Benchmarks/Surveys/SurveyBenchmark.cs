using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal;
using Shirube.Portal.Surveys;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Records;
using Shirube.Surveys.Results;

namespace Shirube.Benchmarks.Surveys;

/// <summary>120,000 invitations, and results of 24,000 answers to 80 questions, over the portal's own storage.</summary>
internal static class SurveyBenchmark
{
    private const int Invitations = 120_000;
    private const int Responses = 24_000;
    private const int Questions = 80;
    private const int Seed = 20261120;

    /// <summary>With <c>prepare</c>, only the invitations; with <c>cold</c>, results are looked at before the portal had the time to work them out.</summary>
    public static int Run(string[] arguments) =>
        RunAsync(arguments.Contains("prepare", StringComparer.Ordinal), arguments.Contains("cold", StringComparer.Ordinal)).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(bool preparesOnly, bool isCold)
    {
        var folder = Directory.CreateTempSubdirectory("shirube-surveys-").FullName;
        var content = Directory.CreateDirectory(Path.Combine(folder, "content")).FullName;
        await using var app = PortalHost.Compose(["--applicationName=Shirube.Portal", "--Portal:Port=0", $"--Portal:DataPath={folder}/data", $"--Portal:ContentPath={content}", "--Portal:Demonstration=true", "--Logging:LogLevel:Default=Error"]);
        await app.StartAsync();
        try
        {
            await MeasureAsync(app.Services, new Uri(app.Urls.First()), preparesOnly, isCold);
            return 0;
        }
        finally
        {
            await app.StopAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(IServiceProvider services, Uri address, bool preparesOnly, bool isCold)
    {
        var survey = await services.GetRequiredService<DefinitionEditor>().CreateAsync("large", Definition(), "benchmark");
        var input = new CampaignInput { Name = "large", OpensOn = DateOnly.MinValue, ClosesOn = DateOnly.MaxValue, InviteBody = "[link]" };
        var campaign = (await services.GetRequiredService<CampaignEditor>().CreateAsync(survey.SurveyId, 1, input, "benchmark")).Id;
        await services.GetRequiredService<CampaignEditor>().MoveAsync(campaign, CampaignState.Open);
        var people = Enumerable.Range(0, Invitations).Select(number => new Recipient($"u{number % 47}", $"business {number}", $"b{number}@example.jp"));
        var heap = new HeapByTenth(Invitations);
        await TimeAsync($"{Invitations} invitations prepared", () => services.GetRequiredService<InvitationPreparation>().PrepareAsync(campaign, people, heap));
        Console.WriteLine($"heap in use after each tenth of them, MB: {heap}");
        if (preparesOnly) return;
        await FillAsync(services, campaign);

        using var manager = await ResultVisitor.SignInAsync(address);
        await manager.GetAsync("/manage/surveys");
        if (!isCold) await TimeAsync("results worked out beforehand", () => PrepareAsync(services));
        await TimeAsync("page of results, first view", () => manager.GetAsync($"/manage/surveys/{survey.SurveyId}/results"));
        await TimeAsync("page of results, second view", () => manager.GetAsync($"/manage/surveys/{survey.SurveyId}/results"));
        var reader = services.GetRequiredService<ResultsReader>();
        var results = await TimeAsync("results", () => ReadAsync(reader, survey.SurveyId));
        await TimeAsync("results, again", () => ReadAsync(reader, survey.SurveyId));
        await TimeAsync("results of one unit", async () => Figures((await reader.ReadAsync(survey.SurveyId, new ResultsFilter(null, "u3", null)))!));
        await TimeAsync("cross table", () => Task.FromResult(results.Cross("q01", "q02")));
        await TimeAsync("comments: words, tones and search", () => Task.FromResult(Comments(services, results)));
        var figures = services.GetRequiredService<FigureBook>();
        await TimeAsync("all figures with their texts", () => Task.FromResult(figures.Of(results, new FigureRequest(false, "q01", "q02", Comments(services, results).Tones)).Count));
        await TimeAsync("cross table, each of 40 pairs", () => Task.FromResult(Enumerable.Range(1, 40).Count(question => results.Cross(Key(question), Key(question + 1)) is not null)));
        foreach (var query in new[] { "", "", "?unit=u3", "?a=q01&b=q02", "?unit=u3&a=q01&b=q02", "?view=report" }) await TimeAsync($"page of results {query}", () => manager.GetAsync($"/manage/surveys/{survey.SurveyId}/results{query}"));
        var writer = services.GetRequiredService<ResultWriter>();
        await WriteAsync("XLSX of everything", output => writer.WorkbookAsync(output, results, default));
        await WriteAsync("CSV of all answers", output => writer.AnswersAsync(output, results, default));
        await WriteAsync("JSON of everything", output => writer.JsonAsync(output, results, figures.Of(results, new FigureRequest(false, null, null, Comments(services, results).Tones)), false, default));
        Console.WriteLine($"working set at the end: {Environment.WorkingSet / 1024 / 1024} MB");
    }

    private static async Task<bool> PrepareAsync(IServiceProvider services)
    {
        await services.GetRequiredService<ResultsPreparation>().PrepareAsync();
        return true;
    }

    private static CommentPage Comments(IServiceProvider services, SurveyResults results) => services.GetRequiredService<CommentReader>().Read(results, new CommentFilter("回答", null, null, 1));

    private static Task<long> WriteAsync(string name, Func<Stream, Task> write) => TimeAsync(name, async () =>
    {
        Console.WriteLine($"  working set before {Environment.WorkingSet / 1024 / 1024} MB");
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 65536, FileOptions.DeleteOnClose);
        var most = Environment.WorkingSet;
        await using (new Timer(_ => most = Math.Max(most, Environment.WorkingSet), null, 0, 20)) await write(file);
        Console.WriteLine($"  {file.Length / 1024 / 1024} MB, working set at most {most / 1024 / 1024} MB");
        return file.Length;
    });

    private static async Task<SurveyResults> ReadAsync(ResultsReader reader, int survey)
    {
        var results = (await reader.ReadAsync(survey, new ResultsFilter(null, null, null)))!;
        Figures(results);
        return results;
    }

    private static int Figures(SurveyResults results) =>
        results.Questions.Count + results.Axes.Count + results.Units.Count + results.Months.Count + results.Distributions.Count + results.Drivers.Count + results.Comments.Count;

    private static async Task FillAsync(IServiceProvider services, int campaign)
    {
        var random = new Random(Seed);
        var contexts = services.GetRequiredService<IDbContextFactory<SurveysDbContext>>();
        foreach (var batch in Enumerable.Range(1, Responses).Chunk(1000))
        {
            await using var context = await contexts.CreateDbContextAsync();
            foreach (var number in batch)
            {
                var answers = Enumerable.Range(1, Questions).ToDictionary(Key, question => (IReadOnlyList<string>)[question == Questions ? Comment(random, number) : $"{random.Next(1, 6)}"], StringComparer.Ordinal);
                context.Responses.Add(new Response { Id = random.NextInt64(), CampaignId = campaign, Month = $"2026-{(number % 3) + 9:00}", Unit = $"u{number % 47}", Answers = AnswerJson.Write(new AnswerSet(answers)) });
            }

            await context.SaveChangesAsync();
        }
    }

    /// <summary>Comments of some 60 letters that are all different.</summary>
    private static string Comment(Random random, int number)
    {
        string[] openings = ["電話の回答が早くて助かりました。", "マニュアルの図が古く、今の画面と違っています。", "説明が分かりにくいことがありました。", "端末の貸出しに時間がかかりました。", "FAQ を検索しても見つかりませんでした。"];
        string[] endings = ["担当の方は親切でした。", "もっと短くしてほしい。", "ほかの課でも同じ意見でした。", "途中の経過も知らせてください。", "全体としては満足しています。"];
        return $"{openings[random.Next(openings.Length)]}{number} 番の窓口でした。{endings[random.Next(endings.Length)]}";
    }

    private static string Definition()
    {
        const string Choices = """[{"value":"5","points":100},{"value":"4","points":80},{"value":"3","points":60},{"value":"2","points":40},{"value":"1","points":0}]""";
        var questions = Enumerable.Range(1, Questions).Select(question => question == Questions
            ? $$"""{"type":"comment","name":"{{Key(question)}}"}"""
            : $$"""{"type":"radiogroup","name":"{{Key(question)}}","axis":"x{{question % 8}}","choices":{{Choices}}}""");
        var axes = string.Join(',', Enumerable.Range(0, 8).Select(axis => $$"""{"name":"x{{axis}}"}"""));
        return $$"""{"title":"large","axes":[{{axes}}],"pages":[{"name":"p","elements":[{{string.Join(',', questions)}}]}]}""";
    }

    private static string Key(int question) => "q" + question.ToString("00", CultureInfo.InvariantCulture);

    private static async Task<T> TimeAsync<T>(string name, Func<Task<T>> work)
    {
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes();
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var result = await work();
        Console.WriteLine($"{name}: {watch.Elapsed.TotalMilliseconds:0} ms, processor {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds:0} ms, heap now {GC.GetTotalMemory(false) / 1024 / 1024} MB, allocated {(GC.GetTotalAllocatedBytes() - before) / 1024 / 1024} MB");
        return result;
    }
}
