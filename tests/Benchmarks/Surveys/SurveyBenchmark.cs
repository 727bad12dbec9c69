using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal;
using Shirube.Portal.Surveys;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Results;

namespace Shirube.Benchmarks.Surveys;

/// <summary>120,000 invitations, and results of 24,000 answers to 80 questions, over the portal's own storage.</summary>
internal static class SurveyBenchmark
{
    private const int Invitations = 120_000;

    /// <summary>With <c>prepare</c>, only the invitations; with <c>cold</c>, results are looked at before the portal had the time to work them out; with <c>export</c>, the memory of a portal that is started to export.</summary>
    public static int Run(string[] arguments) => arguments.Contains("export", StringComparer.Ordinal)
        ? ExportMemory.RunAsync().GetAwaiter().GetResult()
        : RunAsync(arguments.Contains("prepare", StringComparer.Ordinal), arguments.Contains("cold", StringComparer.Ordinal)).GetAwaiter().GetResult();

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
        var (survey, campaign) = await LargeSurvey.OpenAsync(services);
        var people = Enumerable.Range(0, Invitations).Select(number => new Recipient($"u{number % 47}", $"business {number}", $"b{number}@example.jp"));
        var heap = new HeapByTenth(Invitations);
        await TimeAsync($"{Invitations} invitations prepared", () => services.GetRequiredService<InvitationPreparation>().PrepareAsync(campaign, people, heap));
        Console.WriteLine($"heap in use after each tenth of them, MB: {heap}");
        if (preparesOnly) return;
        await LargeSurvey.FillAsync(services, campaign);

        using var manager = await ResultVisitor.SignInAsync(address);
        await manager.GetAsync("/manage/surveys");
        if (!isCold) await TimeAsync("results worked out beforehand", () => PrepareAsync(services));
        await TimeAsync("page of results, first view", () => manager.GetAsync($"/manage/surveys/{survey}/results"));
        await TimeAsync("page of results, second view", () => manager.GetAsync($"/manage/surveys/{survey}/results"));
        var reader = services.GetRequiredService<ResultsReader>();
        var results = await TimeAsync("results", () => ReadAsync(reader, survey));
        await TimeAsync("results, again", () => ReadAsync(reader, survey));
        await TimeAsync("results of one unit", async () => Figures((await reader.ReadAsync(survey, new ResultsFilter(null, "u3", null)))!));
        await TimeAsync("cross table", () => Task.FromResult(results.Cross("q01", "q02")));
        await TimeAsync("comments: words, tones and search", () => Task.FromResult(Comments(services, results)));
        var figures = services.GetRequiredService<FigureBook>();
        await TimeAsync("all figures with their texts", () => Task.FromResult(figures.Of(results, new FigureRequest(false, "q01", "q02", Comments(services, results).Tones)).Count));
        await TimeAsync("cross table, each of 40 pairs", () => Task.FromResult(Enumerable.Range(1, 40).Count(question => results.Cross(LargeSurvey.Key(question), LargeSurvey.Key(question + 1)) is not null)));
        foreach (var query in new[] { "", "", "?unit=u3", "?a=q01&b=q02", "?unit=u3&a=q01&b=q02", "?view=report" }) await TimeAsync($"page of results {query}", () => manager.GetAsync($"/manage/surveys/{survey}/results{query}"));
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
