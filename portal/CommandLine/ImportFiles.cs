using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Import.Faq;
using Shirube.Knowledge.Articles.Import.Zip;
using Shirube.Portal.Startup;
using Shirube.Portal.Storage;

namespace Shirube.Portal.CommandLine;

/// <summary>Imports what the argument names: a folder, a zip file of one, or a CSV list of questions.</summary>
internal static class ImportFiles
{
    /// <summary>Imports it.</summary>
    /// <returns>0 when everything went in.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, ImportRequest request, string service, CancellationToken cancellation)
    {
        if (Directory.Exists(request.Folder)) return await FolderAsync(services, terminal, request, cancellation);
        if (!File.Exists(request.Folder))
            throw new StartupFaultException($"「{request.Folder}」がありません。", $"There is no \"{request.Folder}\".");
        return Path.GetExtension(request.Folder).ToUpperInvariant() switch
        {
            ".ZIP" => await ZipAsync(services, terminal, request, cancellation),
            ".CSV" or ".TSV" => await ListAsync(services, terminal, request, service, cancellation),
            _ => throw new StartupFaultException("取り込めるのは、フォルダ、.zip、.csv です。", "A folder, a .zip or a .csv file can be imported."),
        };
    }

    private static async Task<int> FolderAsync(IServiceProvider services, Terminal terminal, ImportRequest request, CancellationToken cancellation)
        => Tell(terminal, request, await services.GetRequiredService<ArticleImporter>().ImportAsync(request, new ImportLines(terminal), cancellation));

    private static async Task<int> ZipAsync(IServiceProvider services, Terminal terminal, ImportRequest request, CancellationToken cancellation)
    {
        var folder = services.GetRequiredService<DataFolder>().NewImportFolder();
        await using var archive = File.OpenRead(request.Folder);
        return Tell(terminal, request, await services.GetRequiredService<ArchiveImporter>().ImportAsync(archive, request with { Folder = folder }, ArchiveLimits.Terminal, new ImportLines(terminal), cancellation));
    }

    private static int Tell(Terminal terminal, ImportRequest request, ImportReport report)
    {
        ImportLines.Tell(terminal, report, request.DryRun);
        return report.HasErrors ? 1 : 0;
    }

    private static async Task<int> ListAsync(IServiceProvider services, Terminal terminal, ImportRequest request, string service, CancellationToken cancellation)
    {
        var report = await services.GetRequiredService<FaqImporter>().ImportAsync(new FaqRequest
        {
            File = await File.ReadAllBytesAsync(request.Folder, cancellation),
            Service = service,
            DryRun = request.DryRun,
            Publish = true,
            By = request.Author,
        }, cancellation);
        ImportLines.Tell(terminal, report.Problems);
        foreach (var row in report.Rows)
        {
            terminal.Line($"  {row.Line}: {StatusText(row.Status)} {(row.No is { } no ? $"{no} " : "")}{row.Question}");
            ImportLines.Tell(terminal, row.Problems);
        }

        var (japanese, english) = report.IsDone ? ("取り込みました", "Imported") : report.HasErrors ? ("取り込めない行があるため、何も変えていません", "Nothing was changed, as rows are refused") : ("確認だけしました", "Checked only");
        terminal.Say(
            $"{japanese}（{report.Encoding}）: 新規 {report.Count(ImportStatus.New)}、変更 {report.Count(ImportStatus.Changed)}、変更なし {report.Count(ImportStatus.Unchanged)}、取り込めない {report.Count(ImportStatus.Refused)}",
            $"{english}: {report.Count(ImportStatus.New)} new, {report.Count(ImportStatus.Changed)} changed, {report.Count(ImportStatus.Unchanged)} unchanged, {report.Count(ImportStatus.Refused)} refused");
        return report.HasErrors ? 1 : 0;
    }

    private static string StatusText(ImportStatus status) => status switch
    {
        ImportStatus.New => "新規 new",
        ImportStatus.Changed => "変更 changed",
        ImportStatus.Unchanged => "変更なし unchanged",
        _ => "取り込めない refused",
    };
}
