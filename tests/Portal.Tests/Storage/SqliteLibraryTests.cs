using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.Storage;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Storage;

/// <summary>Proves that EF Core, the pinned SQLitePCLRaw and the library of the operating system work together.</summary>
public sealed class SqliteLibraryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Library_IsRecentAndNamed()
    {
        Assert.True(Version.Parse(SqliteLibrary.Version) >= new Version(3, 35, 5), SqliteLibrary.Version);
        Assert.True(SqliteLibrary.IsOfSystem || SqliteLibrary.Version == "3.35.5");
    }

    [Fact]
    public async Task Transaction_RolledBack_LeavesNothing()
    {
        await using var portal = await TestPortal.StartAsync();
        await using (var context = await portal.OpenAsync())
        await using (var transaction = await context.Database.BeginTransactionAsync(Stop))
        {
            context.Articles.Add(new Article { No = 1, Lang = "ja", Slug = "a" });
            await context.SaveChangesAsync(Stop);
            await transaction.RollbackAsync(Stop);
        }
        await using var check = await portal.OpenAsync();
        Assert.Equal(0, await check.Articles.CountAsync(Stop));
    }

    [Fact]
    public async Task Functions_AreCalledByTheDatabase()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var connection = await OpenAsync(portal);
        connection.CreateFunction("twice", (string text) => text + text);
        Assert.Equal("ああ", await ScalarAsync(connection, "SELECT twice('あ')"));
    }

    [Fact]
    public async Task Backup_CopiesALiveDatabase()
    {
        await using var portal = await TestPortal.StartAsync();
        await AddAsync(portal, 1, new byte[300_000]);
        await using var source = await OpenAsync(portal);
        await using var copy = new SqliteConnection($"Data Source={Path.Combine(portal.Data.Root, "copy.db")};Pooling=False");
        await copy.OpenAsync(Stop);
        source.BackupDatabase(copy);
        Assert.Equal(300_000L, await ScalarAsync(copy, "SELECT length(Content) FROM MediaFiles"));
    }

    [Fact]
    public async Task Blobs_ComeBackAsTheyWere()
    {
        await using var portal = await TestPortal.StartAsync();
        var bytes = new byte[1_000_000];
        new Random(1).NextBytes(bytes);
        await AddAsync(portal, 1, bytes);
        await using var check = await portal.OpenAsync();
        Assert.Equal(bytes, (await check.Media.SingleAsync(Stop)).Content);
    }

    [Fact]
    public async Task FullDisk_WritesFail_AndGoOnWhenThereIsRoomAgain()
    {
        await using var portal = await TestPortal.StartAsync();
        await AddAsync(portal, 1, new byte[1000]);
        await using var context = await portal.OpenAsync();
        await context.Database.OpenConnectionAsync(Stop);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var pages = (long)(await ScalarAsync(connection, "PRAGMA page_count"))!;
        // The library answers a limit of pages as it answers a full disk.
        await ScalarAsync(connection, $"PRAGMA max_page_count={pages + 2}");
        context.Media.Add(Media(2, new byte[200_000]));
        var full = await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(Stop));
        Assert.Equal(13, Assert.IsType<SqliteException>(full.InnerException).SqliteErrorCode);
        Assert.Equal(1, await context.Media.CountAsync(Stop));

        await ScalarAsync(connection, "PRAGMA max_page_count=1073741823");
        await context.SaveChangesAsync(Stop);
        await AddAsync(portal, 3, new byte[1000]);
        Assert.Equal(3, await context.Media.CountAsync(Stop));
        Assert.Empty(await portal.Get<SqliteFile>().CheckAsync(Stop));
    }

    [Fact]
    public async Task Connections_HaveEveryPragma()
    {
        await using var portal = await TestPortal.StartAsync();
        for (var round = 0; round < 3; round++)
        {
            await using var context = await portal.OpenAsync();
            await context.Database.OpenConnectionAsync(Stop);
            var connection = (SqliteConnection)context.Database.GetDbConnection();
            Assert.Equal("wal", await ScalarAsync(connection, "PRAGMA journal_mode"));
            Assert.Equal(2L, await ScalarAsync(connection, "PRAGMA synchronous"));
            Assert.Equal(1L, await ScalarAsync(connection, "PRAGMA foreign_keys"));
            Assert.Equal(10_000L, await ScalarAsync(connection, "PRAGMA busy_timeout"));
            Assert.Equal(0L, await ScalarAsync(connection, "PRAGMA trusted_schema"));
        }
    }

    [Fact]
    public async Task ForeignKeys_AreKept()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var context = await portal.OpenAsync();
        context.Renderings.Add(new Rendering { No = 1, Lang = "ja", Revision = 1, RendererVersion = 1, Html = "", Sections = "[]", Hash = "" });
        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(Stop));
    }

    private static async Task AddAsync(TestPortal portal, int number, byte[] content)
    {
        await using var context = await portal.OpenAsync();
        context.Media.Add(Media(number, content));
        await context.SaveChangesAsync(Stop);
    }

    private static MediaFile Media(int number, byte[] content) => new()
    {
        Hash = number.ToString("D64", System.Globalization.CultureInfo.InvariantCulture),
        ContentType = "image/png",
        Extension = "png",
        Width = 1,
        Height = 1,
        Content = content,
        AddedAt = DateTimeOffset.UnixEpoch,
    };

    private static async Task<SqliteConnection> OpenAsync(TestPortal portal)
    {
        var connection = new SqliteConnection(portal.Get<SqliteFile>().ConnectionString);
        await connection.OpenAsync(Stop);
        return connection;
    }

    private static async Task<object?> ScalarAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Stop);
    }
}
