using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Search;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.CommandLine;

public sealed class CommandLineTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private string Data => $"--Portal:DataPath={_folder["data"]}";

    private string Content => $"--Portal:ContentPath={_folder["content"]}";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public CommandLineTests()
    {
        _folder.Write("content/services.yml", "- { slug: mail, ja: メール, en: Mail }\n");
        _folder.Write("content/faq/a.md", Article(2001, "受信箱が開きません。"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_Folder_SaysWhatItDid()
    {
        var run = new CommandRun();
        Assert.Equal(0, await run.RunAsync("import", _folder["content"], Data));
        Assert.Contains("新規 1、更新 0、変更なし 0", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 new", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Import_BadFile_NamesItAndEndsWithOne()
    {
        _folder.Write("content/faq/b.md", "no front matter");
        var run = new CommandRun();
        Assert.Equal(1, await run.RunAsync("import", _folder["content"], "--dry-run", Data));
        Assert.Contains("faq/b.md:1: エラー: 前書き", run.Output, StringComparison.Ordinal);
        Assert.Contains("確認だけしました: 新規 1", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, await new CommandRun().RunAsync("import", _folder["content"], Data));
    }

    [Theory]
    [InlineData("import", "none", "none」がありません")]
    [InlineData("export", "content/services.yml", "フォルダ「")]
    public async Task Command_FolderThatCannotBe_IsOneSentence(string command, string folder, string said)
    {
        var run = new CommandRun();
        Assert.Equal(1, await run.RunAsync(command, _folder[folder], Data));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Error.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task Export_WhatWasImported_WritesIt()
    {
        await new CommandRun().RunAsync("import", _folder["content"], Data);
        var run = new CommandRun();
        Assert.Equal(0, await run.RunAsync("export", _folder["out"], Data));
        Assert.Contains("記事 1", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["out/faq/a.md"]));
    }

    [Fact]
    public async Task Serve_EmptyDatabase_ImportsAndFinds()
    {
        string? found = null;
        var run = new CommandRun
        {
            WhenServing = portal =>
            {
                found = Assert.Single(portal.Services.GetRequiredService<SearchIndex>().Search(new SearchRequest { Query = "受信箱" }).Hits).Group;
                Assert.Single(portal.Services.GetRequiredService<ArticleCatalog>().Current.All);
                return Task.CompletedTask;
            },
        };
        Assert.Equal(0, await run.RunAsync(Data, Content, "--Portal:Port=0"));
        Assert.Equal("2001:ja", found);
        Assert.Contains("しるべを開始しました: http://127.0.0.1:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Serve_IndexGoneOrDamaged_HealsIt(bool damaged)
    {
        await new CommandRun().RunAsync("serve", Data, Content, "--Portal:Port=0");
        var index = _folder["data/search.index"];
        if (damaged)
        {
            var bytes = await File.ReadAllBytesAsync(index, Stop);
            for (var at = 0; at < bytes.Length; at += 10) bytes[at] ^= 0xFF;
            await File.WriteAllBytesAsync(index, bytes, Stop);
        }
        else File.Delete(index);
        var total = 0;
        var run = new CommandRun { WhenServing = portal => Task.FromResult(total = portal.Services.GetRequiredService<SearchIndex>().Search(new SearchRequest { Query = "受信箱" }).Total) };
        Assert.Equal(0, await run.RunAsync("serve", Data, Content, "--Portal:Port=0"));
        Assert.Equal(1, total);
    }

    [Fact]
    public async Task Serve_ImportBesideIt_IsNoticed()
    {
        var seen = new TaskCompletionSource();
        var run = new CommandRun
        {
            WhenServing = async portal =>
            {
                _folder.Write("content/faq/b.md", Article(2002, "会議室を予約します。"));
                Assert.Equal(0, await new CommandRun().RunAsync("import", _folder["content"], Data));
                var catalog = portal.Services.GetRequiredService<ArticleCatalog>();
                using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
                while (catalog.Current.All.Count < 2 && await timer.WaitForNextTickAsync(Stop)) { }
                seen.SetResult();
            },
        };
        Assert.Equal(0, await run.RunAsync(Data, Content, "--Portal:Port=0", "--Portal:RefreshSeconds=1"));
        Assert.True(seen.Task.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Serve_PortInUse_IsOneSentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var run = new CommandRun();
        Assert.Equal(1, await run.RunAsync(Data, Content, $"--PORT={((IPEndPoint)taken.LocalEndpoint).Port}"));
        Assert.Contains("待ち受けられません", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Error.TrimEnd().Split('\n').Length);
    }

    [Theory]
    [InlineData("--Portal:Port=x")]
    [InlineData("--Portal:Port=70000")]
    [InlineData("--Portal:Address=here")]
    [InlineData("--Portal:RefreshSeconds=0")]
    [InlineData("--Portal:ContentPath=/none")]
    [InlineData("--Portal:DictionaryPath=/none")]
    [InlineData("--Portal:DataPath=/proc/none")]
    public async Task Serve_SettingThatCannotBe_IsToldAndEndsWithOne(string setting)
    {
        var run = new CommandRun();
        string[] settings = [Data, Content, "--Portal:Port=0", setting];
        Assert.Equal(1, await run.RunAsync(settings));
        Assert.NotEqual("", run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_SecondPortalOnTheFolder_IsRefused()
    {
        var second = new CommandRun();
        var code = 0;
        await new CommandRun { WhenServing = async _ => code = await second.RunAsync("serve", Data, "--Portal:Port=0") }.RunAsync("serve", Data, Content, "--Portal:Port=0");
        Assert.Equal(1, code);
        Assert.Contains("別のしるべ", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_SoundThenDamaged_TellsAndCounts()
    {
        await new CommandRun().RunAsync("serve", Data, Content, "--Portal:Port=0");
        var sound = new CommandRun();
        Assert.Equal(0, await sound.RunAsync("verify", Data));
        Assert.Contains("版 1、図 0、一覧 1、見つかった問題 0", sound.Output, StringComparison.Ordinal);

        SqliteConnection.ClearAllPools();
        await using (var connection = new SqliteConnection($"Data Source={_folder["data/shirube.db"]};Pooling=False"))
        {
            await connection.OpenAsync(Stop);
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE Revisions SET Text = replace(Text, '受信箱', '送信箱')";
            Assert.Equal(1, await command.ExecuteNonQueryAsync(Stop));
        }
        File.Delete(_folder["data/search.index"]);
        var damaged = new CommandRun();
        Assert.Equal(1, await damaged.RunAsync("verify", Data));
        Assert.Contains("2001:ja #1: 文章が壊れています。", damaged.Output, StringComparison.Ordinal);
        Assert.Contains("索引: 記事 2001:ja", damaged.Output, StringComparison.Ordinal);
        Assert.Contains("見つかった問題 2", damaged.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reindex_MakesTheIndexAgain()
    {
        await new CommandRun().RunAsync("import", _folder["content"], Data);
        var run = new CommandRun();
        Assert.Equal(0, await run.RunAsync("reindex", Data));
        Assert.Contains("記事 1", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await new CommandRun().RunAsync("verify", Data));
    }

    private static string Article(int no, string body)
        => $"---\nno: {no}\nkind: faq\ntitle: 記事{no}\nservice: mail\ngolden: [一, 二, 三]\n---\n\n{body}\n";
}
