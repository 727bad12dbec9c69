using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Export;
using Shirube.Knowledge.Articles.Import;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Articles;

public sealed class ExportTests(ITestOutputHelper output)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Export_OwnContent_ImportedAgainChangesNothing()
    {
        await using var portal = await TestPortal.StartAsync();
        var importer = portal.Get<ArticleImporter>();
        var first = await importer.ImportAsync(new ImportRequest { Folder = ContentWriter.OwnContent }, cancellation: Stop);
        using var exported = new TestFolder();
        var report = await portal.Get<ArticleExporter>().ExportAsync(exported.Path, Stop);
        Assert.Equal((first.Created, first.Media, first.Lists, 0), (report.Articles, report.Media, report.Lists, report.Problems.Count));

        var again = await importer.ImportAsync(new ImportRequest { Folder = exported.Path }, cancellation: Stop);
        Assert.Equal((first.Created, 0, 0, 0, 0), (again.Unchanged, again.Created, again.Updated, again.Lists, again.Problems.Count));
        await AssertSameBytesAsync(portal, exported);
    }

    [Fact]
    public async Task Export_GeneratedArticles_ImportedElsewhereAreTheSame()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var portal = await TestPortal.StartAsync();
        portal.Content.WriteLists();
        portal.Content.Write("media/図 1.png", ContentWriter.Picture());
        for (var number = 1; number <= 60; number++)
            portal.Content.WriteArticle($"faq/a{number}.md", 2000 + number, Body(random), $"ask: [\"{Phrase(random)}\", '二']\nkeywords: [{number}, yes, 'null']\n");
        var first = await portal.ImportAsync();
        Assert.Equal(60, first.Created);

        using var exported = new TestFolder();
        await portal.Get<ArticleExporter>().ExportAsync(exported.Path, Stop);
        await using var other = await TestPortal.StartAsync();
        await other.Get<ArticleImporter>().ImportAsync(new ImportRequest { Folder = exported.Path }, cancellation: Stop);
        Assert.Equal(await HashesAsync(portal), await HashesAsync(other));
        await AssertSameBytesAsync(other, exported);
    }

    [Fact]
    public async Task Export_AfterRenamingAndWithdrawing_LeavesNoOldFile_AndOthersAlone()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Content.WriteLists();
        portal.Content.WriteArticle("faq/old.md", 2001);
        await portal.ImportAsync();
        using var exported = new TestFolder();
        await portal.Get<ArticleExporter>().ExportAsync(exported.Path, Stop);
        File.Move(portal.Content["faq/old.md"], portal.Content["faq/new.md"]);
        await portal.ImportAsync();
        exported.WriteArticle("faq/theirs.md", 2999);

        await portal.Get<ArticleExporter>().ExportAsync(exported.Path, Stop);

        Assert.Equal(["new.md", "theirs.md"], Directory.GetFiles(exported["faq"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Handover_HoldsEveryRevisionAndTheDocuments()
    {
        await using var portal = await Editing.EditingPortal.StartAsync();
        await Editing.EditingPortal.PublishAsync(portal, await Editing.EditingPortal.ApproveAsync(portal, "第二版。\n"));
        using var folder = new TestFolder();

        var files = await portal.Get<HandoverExporter>().ExportAsync(new FolderTarget(folder.Path), new Uri("https://shirube.example"), Stop);

        var root = Path.Combine(folder.Path, HandoverExporter.Folder);
        Assert.Equal(files, Directory.GetFiles(root, "*", SearchOption.AllDirectories).Length);
        Assert.Contains("第二版。", await File.ReadAllTextAsync(Path.Combine(root, "revisions/2001.ja/2.md"), Stop), StringComparison.Ordinal);
        Assert.Contains("https://shirube.example/articles/2001/", await File.ReadAllTextAsync(Path.Combine(root, "documents.csv"), Stop), StringComparison.Ordinal);
    }

    private static async Task AssertSameBytesAsync(TestPortal portal, TestFolder exported)
    {
        using var twice = new TestFolder();
        await portal.Get<ArticleExporter>().ExportAsync(twice.Path, Stop);
        var files = Files(exported.Path);
        Assert.Equal(files, Files(twice.Path));
        foreach (var file in files) Assert.Equal(await File.ReadAllBytesAsync(exported[file], Stop), await File.ReadAllBytesAsync(twice[file], Stop));
    }

    private static List<string> Files(string folder)
        => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];

    private static async Task<List<string>> HashesAsync(TestPortal portal)
    {
        await using var context = await portal.OpenAsync();
        return await context.Revisions.OrderBy(revision => revision.No).Select(revision => revision.No + revision.Hash + revision.Lead).ToListAsync(Stop);
    }

    private static string Body(Random random)
    {
        string[] pieces = ["## 見出し\n\n", "段落です。\n\n", "- 点\n", "1. ［次へ］を押します。\n", "> [!NOTE]\n> 補足\n\n", "![図](media/図%201.png)\n\n", "| a | b |\n| - | - |\n| 1 | 2 |\n\n", "```\n---\n```\n\n", "---\n\n", "\u2028x\u0085y\n\n", "  \n", "    code\n\n", "&lt;b&gt; <b>\\*\n\n", "𠮷😀\r\n"];
        var body = new StringBuilder();
        for (var count = random.Next(1, 20); count > 0; count--) body.Append(pieces[random.Next(pieces.Length)]);
        return body.Append("終わり").ToString();
    }

    private const string Signs = "あア漢a1、:#,[]{}'& ";

    private static string Phrase(Random random) => new([.. Enumerable.Range(0, 8).Select(_ => Signs[random.Next(Signs.Length)]), 'x']);
}
