using Microsoft.Data.Sqlite;
using Shirube.Portal.Startup;

namespace Shirube.Portal.Storage;

/// <summary>Makes the database ready: checks the file, then brings every part's tables up to date.</summary>
public sealed partial class StorageStartup(
    SqliteFile file, FolderLock folderLock, IEnumerable<IPortalDatabase> databases, ILogger<StorageStartup> logger) : IStartupTask
{
    /// <summary>Result codes of SQLite for a file that is damaged or no database.</summary>
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    /// <summary>For a portal that serves: takes the data folder for itself.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        folderLock.Take();
        LogLibrary(SqliteLibrary.Version, SqliteLibrary.IsOfSystem ? "system" : "bundled");
        await PrepareAsync(check: true, cancellation);
    }

    /// <summary>For commands, which may run beside a serving portal as long as the tables need no change.</summary>
    public Task PrepareForCommandAsync(CancellationToken cancellation) => PrepareAsync(check: false, cancellation);

    private async Task PrepareAsync(bool check, CancellationToken cancellation)
    {
        try
        {
            await file.PrepareAsync(cancellation);
            if (check && await file.CheckAsync(cancellation) is { Count: > 0 } damage) throw Damaged(damage[0], null);
            foreach (var database in databases) await MigrateAsync(database, cancellation);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Corrupt or NotADatabase)
        {
            throw Damaged(exception.Message, exception);
        }
    }

    private async Task MigrateAsync(IPortalDatabase database, CancellationToken cancellation)
    {
        var pending = await database.PendingAsync(cancellation);
        if (pending.Count == 0) return;
        folderLock.Take();
        await file.ClearMigrationLockAsync(cancellation);
        LogMigrating(database.Name, pending.Count, pending[^1]);
        await database.MigrateAsync(cancellation);
    }

    private static StartupFaultException Damaged(string detail, Exception? inner) => new(
        $"データベースが壊れています（{detail}）。バックアップから戻してください。",
        $"The database is damaged ({detail}). Bring back a backup.",
        inner);
}
