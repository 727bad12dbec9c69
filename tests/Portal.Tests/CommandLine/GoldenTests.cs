using System.Text.Json;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.CommandLine;

/// <summary>The golden questions of the content that comes with the portal.</summary>
public sealed class GoldenTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>What the ranking reaches in each language, less a little: a change that loses more than this has to say why.</summary>
    private static readonly Dictionary<string, double> LeastTop3 = new(StringComparer.Ordinal) { ["ja"] = 0.85, ["en"] = 0.85 };

    private readonly TestFolder _folder = new();

    private string Data => $"--Portal:DataPath={_folder["data"]}";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Golden_ContentOfThePortal_FindsItsArticles()
    {
        await new CommandRun().RunAsync("import", Path.Combine(Repository.Root, "content"), Data);
        var run = new CommandRun();
        var code = await run.RunAsync("golden", Data);
        output.WriteLine(run.Output);
        using var report = JsonDocument.Parse(run.Output);
        var total = report.RootElement.GetProperty("total").GetInt32();
        var lost = report.RootElement.GetProperty("lost").GetArrayLength();
        Assert.True(total >= 3 * 150, $"{total} questions");
        Assert.Equal(1 - ((double)lost / total), report.RootElement.GetProperty("top3").GetDouble(), 9);
        foreach (var share in report.RootElement.GetProperty("languages").EnumerateArray())
            Assert.InRange(share.GetProperty("top3").GetDouble(), LeastTop3[share.GetProperty("lang").GetString()!], 1);
        Assert.Equal(total, report.RootElement.GetProperty("languages").EnumerateArray().Sum(share => share.GetProperty("total").GetInt32()));
        Assert.InRange(report.RootElement.GetProperty("mrr10").GetDouble(), report.RootElement.GetProperty("top1").GetDouble(), 1);
        Assert.Equal(lost > 0 ? 1 : 0, code);
    }

    [Fact]
    public async Task Golden_QuestionThatFindsNothing_IsNamedAndEndsWithOne()
    {
        _folder.Write("content/services.yml", "- { slug: mail, ja: メール, en: Mail }\n");
        _folder.Write("content/faq/a.md", Article("[受信箱, xyzzy]"));
        await new CommandRun().RunAsync("import", _folder["content"], Data);
        var run = new CommandRun();
        Assert.Equal(1, await run.RunAsync("golden", Data));
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal((2, 0.5), (report.RootElement.GetProperty("total").GetInt32(), report.RootElement.GetProperty("top3").GetDouble()));
        var lost = Assert.Single(report.RootElement.GetProperty("lost").EnumerateArray());
        Assert.Equal((2001, "xyzzy", 0), (lost.GetProperty("article").GetInt32(), lost.GetProperty("question").GetString(), lost.GetProperty("rank").GetInt32()));
    }

    [Fact]
    public async Task Golden_AllFound_EndsWithZero()
    {
        _folder.Write("content/services.yml", "- { slug: mail, ja: メール, en: Mail }\n");
        _folder.Write("content/faq/a.md", Article("[受信箱]"));
        await new CommandRun().RunAsync("import", _folder["content"], Data);
        Assert.Equal(0, await new CommandRun().RunAsync("golden", Data));
    }

    private static string Article(string golden) =>
        $"---\nno: 2001\nkind: faq\ntitle: 受信箱が開きません\nservice: mail\nlang: ja\naudience: all\nowner: サービスデスク\ngolden: {golden}\n---\n受信箱が開かないときの手順です。\n";
}
