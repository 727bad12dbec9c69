using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Import.Faq;
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
    {
        var report = await services.GetRequiredService<ArticleImporter>().ImportAsync(request, new ImportLines(terminal), cancellation);
        ImportLines.Tell(terminal, report, request.DryRun);
        return report.HasErrors ? 1 : 0;
    }

    private static async Task<int> ZipAsync(IServiceProvider services, Terminal terminal, ImportRequest request, CancellationToken cancellation)
    {
        var folder = Path.Combine(services.GetRequiredService<DataFolder>().UploadsFolder, $"import-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(folder);
            await using (var archive = File.OpenRead(request.Folder))
            {
                if (await ContentArchive.UnpackAsync(archive, folder, cancellation) is { Count: > 0 } problems)
                {
                    ImportLines.Tell(terminal, problems);
                    return 1;
                }
            }

            return await FolderAsync(services, terminal, request with { Folder = Inside(folder) }, cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Many tools pack the folder itself, not what is in it.
    private static string Inside(string folder)
        => Directory.GetFileSystemEntries(folder) is [var only] && Directory.Exists(only) && !ContentArchiveFolders.Contains(Path.GetFileName(only)) ? only : folder;

    private static readonly string[] ContentArchiveFolders = ["manuals", "faq", "cases", "notices", "media", "dictionary", "flows", "surveys"];

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
            $"{japanese}（{report.Encoding}）: 新規 {report.Count(FaqStatus.New)}、変更 {report.Count(FaqStatus.Changed)}、変更なし {report.Count(FaqStatus.Unchanged)}、取り込めない {report.Count(FaqStatus.Refused)}",
            $"{english}: {report.Count(FaqStatus.New)} new, {report.Count(FaqStatus.Changed)} changed, {report.Count(FaqStatus.Unchanged)} unchanged, {report.Count(FaqStatus.Refused)} refused");
        return report.HasErrors ? 1 : 0;
    }

    private static string StatusText(FaqStatus status) => status switch
    {
        FaqStatus.New => "新規 new",
        FaqStatus.Changed => "変更 changed",
        FaqStatus.Unchanged => "変更なし unchanged",
        _ => "取り込めない refused",
    };
}
