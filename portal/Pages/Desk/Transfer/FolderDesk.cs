using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Import.Zip;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Portal.Storage;

namespace Shirube.Portal.Pages.Desk.Transfer;

/// <summary>Tries a folder of knowledge that comes as a zip file, and carries out what was tried: all of it or nothing.</summary>
internal sealed partial class FolderDesk(ArchiveImporter importer, ImportShelf shelf, ShowPublished published, DataFolder folder, ILogger<FolderDesk> logger) : IDisposable
{
    // Two would need the memory of two, and the second would look at what the first is about to change.
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Keeps the file and tells what it would change; null when the person has sent another one meanwhile.</summary>
    public async Task<FolderTrial?> TryAsync(IFormFile file, string person, CancellationToken cancellation)
    {
        var key = await shelf.KeepAsync(file, person, cancellation);
        return await RunAsync(key, new ImportRequest { Folder = "", Author = person, DryRun = true }, cancellation);
    }

    /// <summary>Carries out what was tried; tries it again when something was published since.</summary>
    /// <returns>What became of it; null when the file is not kept any more.</returns>
    public async Task<FolderTrial?> CarryOutAsync(string key, string state, string note, string person, CancellationToken cancellation)
    {
        var trial = await RunAsync(key, new ImportRequest { Folder = "", Author = person, Note = note, ExpectedState = state }, cancellation);
        if (trial is not { Report.IsDone: true }) return trial;
        LogImported(person, trial.Report.Created, trial.Report.Updated, trial.Report.Lists);
        await published.ShowAsync();
        return trial;
    }

    public void Dispose() => _turn.Dispose();

    private async Task<FolderTrial?> RunAsync(string key, ImportRequest request, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var archive = shelf.Open(request.Author, key);
            if (archive is null) return null;
            var report = await importer.ImportAsync(archive, request with { Folder = folder.NewImportFolder(), IsWhole = true }, ArchiveLimits.Page, progress: null, cancellation);
            var trial = new FolderTrial(report, key);
            if (!trial.CanGoOn) shelf.Remove(request.Author);
            return trial;
        }
        finally
        {
            _turn.Release();
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Person} imported a folder of knowledge: {Created} new articles, {Updated} changed, {Lists} lists")]
    private partial void LogImported(string person, int created, int updated, int lists);
}
