using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.CommandLine;
using Shirube.Portal.Settings;

namespace Shirube.Portal.Startup;

/// <summary>Fills an empty database from the content folder.</summary>
internal sealed partial class KnowledgeStartup(
    IDbContextFactory<KnowledgeDbContext> database, ArticleImporter importer, IOptions<PortalSettings> settings,
    Terminal terminal, ILogger<KnowledgeStartup> logger) : IStartupTask
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!await HasKnowledgeAsync(cancellation)) await ImportAsync(cancellation);
    }

    // The stamp comes last in an import: one that was cut off is simply done again.
    private async Task<bool> HasKnowledgeAsync(CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Stamps.AnyAsync(cancellation);
    }

    private async Task ImportAsync(CancellationToken cancellation)
    {
        if (ContentPath.Find(settings.Value.ContentPath) is not { } folder)
        {
            LogNoContent();
            return;
        }
        terminal.Say($"初めての起動です。記事を取り込みます: {folder}", "First start: importing the articles.");
        var report = await importer.ImportAsync(new ImportRequest { Folder = folder }, new ImportLines(terminal), cancellation);
        ImportLines.Tell(terminal, report, dryRun: false);
    }
}
