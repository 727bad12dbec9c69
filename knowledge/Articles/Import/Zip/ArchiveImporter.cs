namespace Shirube.Knowledge.Articles.Import.Zip;

/// <summary>Brings in a content folder that comes as a zip file: unpacked into a folder of its own, which is gone afterwards, and imported as every folder is.</summary>
public sealed class ArchiveImporter(ArticleImporter importer)
{
    /// <summary>Imports it, or with a dry run only checks it.</summary>
    /// <param name="archive">The zip file; can be read at any place.</param>
    /// <param name="request">What to do. Its folder is the one to unpack into; it is not there yet.</param>
    /// <param name="limits">How large the zip file may be.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<ImportReport> ImportAsync(Stream archive, ImportRequest request, ArchiveLimits limits, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            Create(request.Folder);
            if (await ContentArchive.UnpackAsync(archive, request.Folder, limits, cancellation) is { Count: > 0 } faults) return new ImportReport { Problems = faults };
            var root = ContentFolder.RootIn(request.Folder);
            var report = await importer.ImportAsync(request with { Folder = root }, progress, cancellation);
            var told = report.Results.Select(result => result.Path).ToHashSet(StringComparer.Ordinal);
            return report with { Results = [.. report.Results, .. ContentFolder.PathsIn(root).Where(path => !told.Contains(path)).Select(path => new ImportResult(path, ImportStatus.Ignored))] };
        }
        finally
        {
            if (Directory.Exists(request.Folder)) Directory.Delete(request.Folder, recursive: true);
        }
    }

    // What is not published yet is nobody else's to read.
    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
