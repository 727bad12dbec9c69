using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Shirube.Portal.Storage;

/// <summary>Sets what SQLite keeps per connection, each time one is opened.</summary>
internal sealed class PragmaInterceptor : DbConnectionInterceptor
{
    // FULL: an acknowledged write survives a power cut. The gate lets one writer of this process in at a time; the timeout is for
    // other processes, such as an import. Schemas are our own, so nothing in a damaged one may call functions.
    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
