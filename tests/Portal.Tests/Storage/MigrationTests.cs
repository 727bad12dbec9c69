using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Dialogue;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.Settings;
using Shirube.Portal.Storage;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Portal.Tests.Storage;

public sealed class MigrationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Every context of the product: who adds one has its migrations checked without doing anything.</summary>
    public static TheoryData<Type> Contexts { get; } = [.. new[] { typeof(PortalSettings).Assembly, typeof(KnowledgeDbContext).Assembly, typeof(IAssistant).Assembly, typeof(SurveysDbContext).Assembly }
        .SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsAssignableTo(typeof(DbContext)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Contexts))]
    public async Task Migrations_GiveTheTablesOfTheModel(Type context)
    {
        using var migratedFolder = new TestFolder();
        await using var migrated = Provider(migratedFolder, context);
        await migrated.GetRequiredService<StorageStartup>().RunAsync(Stop);
        using var createdFolder = new TestFolder();
        await using var created = Provider(createdFolder, context);
        await using (var scope = created.CreateAsyncScope()) await ((DbContext)scope.ServiceProvider.GetRequiredService(context)).Database.EnsureCreatedAsync(Stop);
        var expected = await SchemaAsync(createdFolder["shirube.db"]);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await SchemaAsync(migratedFolder["shirube.db"]));
    }

    [Fact]
    public async Task Start_Again_ChangesNothing()
    {
        await using var portal = await TestPortal.StartAsync();
        Assert.All(portal.Services.GetServices<IPortalDatabase>(), database => Assert.NotEqual("", database.Name));
        foreach (var database in portal.Services.GetServices<IPortalDatabase>()) Assert.Empty(await database.PendingAsync(Stop));
        await portal.Get<StorageStartup>().RunAsync(Stop);
    }

    [Fact]
    public async Task Start_AfterAMigrationWasKilled_DoesNotWaitForItsLock()
    {
        await using var portal = TestPortal.NotStarted();
        await ExecuteAsync(portal.Data.DatabaseFile, "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-11-20')");
        await portal.Get<StorageStartup>().RunAsync(Stop);
        Assert.All(await Task.WhenAll(portal.Services.GetServices<IPortalDatabase>().Select(database => database.PendingAsync(Stop))), Assert.Empty);
    }

    [Theory]
    [MemberData(nameof(Contexts))]
    public async Task Down_RemovesEveryTable(Type context)
    {
        using var folder = new TestFolder();
        await using var provider = Provider(folder, context);
        await provider.GetRequiredService<StorageStartup>().RunAsync(Stop);
        await using (var scope = provider.CreateAsyncScope())
            await ((DbContext)scope.ServiceProvider.GetRequiredService(context)).GetService<IMigrator>().MigrateAsync("0", Stop);
        Assert.Empty(await SchemaAsync(folder["shirube.db"]));
    }

    /// <summary>Tables with their columns, keys and indexes, without what belongs to EF itself and without the order of columns.</summary>
    private static async Task<List<string>> SchemaAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file}");
        await connection.OpenAsync(Stop);
        var lines = new List<string>();
        var tables = await RowsAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'");
        foreach (var table in tables)
        {
            lines.AddRange((await RowsAsync(connection, $"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('{table}')")).Select(column => $"table {table}: {column}"));
            lines.AddRange((await RowsAsync(connection, $"SELECT \"table\", \"from\", \"to\", on_update, on_delete, seq FROM pragma_foreign_key_list('{table}')")).Select(key => $"key {table}: {key}"));
            foreach (var index in await RowsAsync(connection, $"SELECT name FROM pragma_index_list('{table}')"))
                lines.Add($"index {table} {index}: {string.Join(',', await RowsAsync(connection, $"SELECT name FROM pragma_index_info('{index}')"))}");
        }
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static async Task<List<string>> RowsAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(Stop);
        var rows = new List<string>();
        while (await reader.ReadAsync(Stop))
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(field => Convert.ToString(reader.GetValue(field), CultureInfo.InvariantCulture))));
        return rows;
    }

    private static ServiceProvider Provider(TestFolder folder, Type context)
    {
        var services = new ServiceCollection().AddLogging().AddMetrics().AddStorage(DataFolder.Open(folder.Path));
        typeof(StorageServiceCollectionExtensions).GetMethod(nameof(StorageServiceCollectionExtensions.AddPortalDbContext))!
            .MakeGenericMethod(context).Invoke(null, [services]);
        return services.BuildServiceProvider();
    }

    private static async Task ExecuteAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file}");
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }
}
