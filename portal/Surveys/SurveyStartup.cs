using Microsoft.Extensions.Options;
using Shirube.Portal.Settings;
using Shirube.Portal.Startup;
using Shirube.Surveys.Editing;

namespace Shirube.Portal.Surveys;

/// <summary>Brings the surveys of the content folder into a database that has none.</summary>
internal sealed partial class SurveyStartup(SurveyCatalog catalog, DefinitionEditor editor, IOptions<PortalSettings> settings, ILogger<SurveyStartup> logger) : IStartupTask
{
    private const string Folder = "surveys";

    public async Task RunAsync(CancellationToken cancellation)
    {
        if ((await catalog.ListAsync(cancellation)).Count > 0) return;
        if (ContentPath.Find(settings.Value.ContentPath) is not { } content || !Directory.Exists(Path.Combine(content, Folder))) return;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(content, Folder), "*.json").Order(StringComparer.Ordinal))
        {
            var saved = await editor.CreateAsync(Path.GetFileNameWithoutExtension(file), await File.ReadAllTextAsync(file, cancellation), "content", cancellation);
            foreach (var fault in saved.Faults) NotTaken(logger, file, fault.Code, fault.Where, fault.Detail);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Survey {File} was not taken: {Code} at {Where} {Detail}")]
    private static partial void NotTaken(ILogger logger, string file, Shirube.Surveys.Definitions.FaultCode code, string where, string detail);
}
