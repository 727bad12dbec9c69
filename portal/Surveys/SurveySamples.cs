using System.Globalization;
using Microsoft.Extensions.Options;
using Shirube.Portal.Accounts;
using Shirube.Portal.Settings;
using Shirube.Portal.Startup;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Past;

namespace Shirube.Portal.Surveys;

/// <summary>
/// In a demonstration, takes in the sample answers of the content folder for surveys that have never been held, so that there
/// are results to look at. They come in as a manager would bring them in.
/// </summary>
internal sealed partial class SurveySamples(SurveyCatalog catalog, ImportPast import, IOptions<PortalSettings> settings, DemonstrationMode demonstration, ILogger<SurveySamples> logger) : IStartupTask
{
    private static readonly string Folder = Path.Combine("surveys", "samples");

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!demonstration.IsOn || ContentPath.Find(settings.Value.ContentPath) is not { } content) return;
        var list = Path.Combine(content, Folder, "samples.csv");
        if (!File.Exists(list)) return;
        var surveys = (await catalog.ListAsync(cancellation)).Where(survey => survey.Campaigns.Count == 0).ToDictionary(survey => survey.Name, StringComparer.Ordinal);
        foreach (var line in (await File.ReadAllLinesAsync(list, cancellation)).Skip(1))
        {
            if (line.Split(',') is [var name, var campaign, var opens, var closes, var goal, var file] && surveys.TryGetValue(name, out var survey))
                await TakeAsync(survey, new PastCampaign(campaign, Day(opens), Day(closes), int.Parse(goal, CultureInfo.InvariantCulture)), Path.Combine(content, Folder, file), cancellation);
        }
    }

    private async Task TakeAsync(SurveyLine survey, PastCampaign past, string file, CancellationToken cancellation)
    {
        var version = (await catalog.FindAsync(survey.Id, cancellation))!.Versions[0];
        var answers = PastReader.Read(await File.ReadAllBytesAsync(file, cancellation), DefinitionReader.Read(version.Json).Definition!, past.OpensOn, past.ClosesOn);
        var isTaken = answers.IsGood && (await import.ImportAsync(survey.Id, version.Number, past, answers.Answers, "content", cancellation)).IsGood;
        if (!isTaken) NotTaken(logger, file, answers.FaultCount);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [LoggerMessage(1, LogLevel.Warning, "Sample answers {File} were not taken: {Count} rows are wrong")]
    private static partial void NotTaken(ILogger logger, string file, int count);
}
