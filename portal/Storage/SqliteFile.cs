using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Shirube.Portal.Storage;

/// <summary>What is done to the database file itself, below all contexts. The only place that speaks SQL.</summary>
public sealed class SqliteFile(DataFolder folder)
{
    /// <summary>How contexts connect. A private cache: a shared one has locks of its own that ignore the timeout.</summary>
    public string ConnectionString { get; } = new SqliteConnectionStringBuilder
    {
        DataSource = folder.DatabaseFile,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Cache = SqliteCacheMode.Private,
        ForeignKeys = true,
        Pooling = true,
    }.ToString();

    /// <summary>Turns on write-ahead logging, which the file remembers: readers go on while one writes.</summary>
    public async Task PrepareAsync(CancellationToken cancellation = default)
    {
        await using var connection = await OpenAsync(cancellation);
        await QueryAsync(connection, "PRAGMA journal_mode=WAL", cancellation);
    }

    /// <summary>Looks through the whole file; returns what is damaged, nothing when it is sound.</summary>
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellation = default)
    {
        await using var connection = await OpenAsync(cancellation);
        var lines = await QueryAsync(connection, "PRAGMA quick_check", cancellation);
        var damage = lines is ["ok"] ? [] : lines;
        var orphans = await QueryAsync(connection, "PRAGMA foreign_key_check", cancellation);
        return [.. damage, .. orphans.Select(orphan => $"foreign key: {orphan}")];
    }

    /// <summary>
    /// Removes the lock that a migration killed half-way has left behind: it would make the next one wait for ever. Only for who
    /// has the data folder for itself.
    /// </summary>
    public async Task ClearMigrationLockAsync(CancellationToken cancellation = default)
    {
        await using var connection = await OpenAsync(cancellation);
        await QueryAsync(connection, "DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    private static async Task<List<string>> QueryAsync(SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var lines = new List<string>();
        while (await reader.ReadAsync(cancellation))
            lines.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture) ?? "");
        return lines;
    }
}
