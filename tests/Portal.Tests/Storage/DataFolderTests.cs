using System.Runtime.Versioning;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal.Startup;
using Shirube.Portal.Storage;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Storage;

public sealed class DataFolderTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [SupportedOSPlatform("linux")]
    [SupportedOSPlatform("macos")]
    public async Task Files_AreForTheirOwnerOnly()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Get<IDataProtectionProvider>().CreateProtector("x").Protect("y");
        await using (var context = await portal.OpenAsync())
        {
            context.Stamps.Add(new() { Id = 1, Value = "x" });
            await context.SaveChangesAsync(Stop);
        }
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(portal.Data.Root));
        var files = Directory.GetFiles(portal.Data.Root, "shirube.db*").Concat(Directory.GetFiles(portal.Data.KeysFolder)).ToList();
        Assert.True(files.Count >= 2);
        Assert.All(files, file => Assert.Equal(DataFolder.OwnerOnlyFile, File.GetUnixFileMode(file)));
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    [SupportedOSPlatform("macos")]
    public void Open_DatabaseWithOpenMode_IsClosed()
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder["shirube.db"], []);
        File.SetUnixFileMode(folder["shirube.db"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        Assert.Equal(DataFolder.OwnerOnlyFile, File.GetUnixFileMode(DataFolder.Open(folder.Path).DatabaseFile));
    }

    [Fact]
    public void Open_PathIsAFile_IsOneSentence()
    {
        using var folder = new TestFolder();
        folder.Write("file", "x");
        foreach (var path in new[] { folder["file"], folder["file/data"], "\0" })
        {
            var fault = Record.Exception(() => DataFolder.Open(path));
            if (path == "\0") Assert.IsType<ArgumentException>(fault);
            else Assert.Contains("書き込めません", Assert.IsType<StartupFaultException>(fault).Japanese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Keys_OutliveTheProcess()
    {
        using var folder = new TestFolder();
        var secret = Protector(folder).Protect("秘密");
        Assert.Equal("秘密", Protector(folder).Unprotect(secret));
        Assert.Single(Directory.GetFiles(folder["keys"]));
        foreach (var key in Directory.GetFiles(folder["keys"])) File.Delete(key);
        await Assert.ThrowsAsync<CryptographicException>(() => Task.FromResult(Protector(folder).Unprotect(secret)));
    }

    [Fact]
    public void Lock_TakenTwice_SaysWhoHasIt()
    {
        using var folder = new TestFolder();
        var data = DataFolder.Open(folder.Path);
        using var first = new FolderLock(data);
        using var second = new FolderLock(data);
        first.Take();
        first.Take();
        Assert.Contains("別のしるべ", Assert.Throws<StartupFaultException>(second.Take).Japanese, StringComparison.Ordinal);
        first.Dispose();
        second.Take();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Start_DamagedDatabase_IsOneSentence(int how)
    {
        using var folder = new TestFolder();
        await using (var portal = await TestPortal.StartAsync())
        {
            await using (var context = await portal.OpenAsync())
            {
                for (var number = 0; number < 200; number++) context.Articles.Add(new() { No = number, Lang = "ja", Slug = new string('a', 100) });
                await context.SaveChangesAsync(Stop);
            }
            SqliteConnection.ClearAllPools();
            File.Copy(portal.Data.DatabaseFile, folder["shirube.db"]);
        }
        var bytes = await File.ReadAllBytesAsync(folder["shirube.db"], Stop);
        if (how == 0) bytes = [.. "this is no database, whatever its name says, and it never was".Select(letter => (byte)letter)];
        else for (var at = 4096; at < bytes.Length; at += 40) bytes[at] ^= 0x55;
        await File.WriteAllBytesAsync(folder["shirube.db"], bytes, Stop);

        await using var services = new ServiceCollection().AddLogging().AddMetrics().AddStorage(DataFolder.Open(folder.Path)).BuildServiceProvider();
        var fault = await Assert.ThrowsAsync<StartupFaultException>(() => services.GetRequiredService<StorageStartup>().RunAsync(Stop));
        Assert.Contains("壊れています", fault.Japanese, StringComparison.Ordinal);
    }

    private static IDataProtector Protector(TestFolder folder)
        => new ServiceCollection().AddLogging().AddMetrics().AddStorage(DataFolder.Open(folder.Path)).BuildServiceProvider()
            .GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
}
