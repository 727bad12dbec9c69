using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Markdown;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Articles;

/// <summary>Each kind of bad file: it is named with its line and reason, and the good file beside it goes in.</summary>
public sealed class ImportProblemTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, int, string> BrokenFiles { get; } = new()
    {
        { "faq/x.md", "本文だけ", 1, "前書き" },
        { "faq/x.md", "---\nno: 1\nkind: faq\ntitle: t\n---\n本文\n", 2, "service がありません" },
        { "faq/x.md", Matter(service: "none"), 5, "services.yml" },
        { "faq/x.md", Matter(more: "colour: red\n"), 6, "colour" },
        { "faq/x.md", Matter(more: "golden: a\n"), 6, "並び" },
        { "faq/x.md", Matter(more: "golden: [一, 二, 三]\nsources: [{manual: mail-guide, manual: x, page: 1}]\n"), 7, "sources" },
        { "faq/x.md", Matter(more: "golden: &g [一, 二, 三]\nask: *g\n"), 6, "YAML" },
        { "faq/x.md", Matter(more: "golden: [[[[[[一]]]]]]\n"), 6, "YAML" },
        { "faq/x.md", Matter(more: "golden: [一, 二, 三]\ngolden: [四]\n"), 7, "2 回" },
        { "faq/x.md", Matter(more: "golden: [一, 二, 三]\naudience:\n"), 7, "audience が空" },
        { "faq/x.md", Matter(more: $"owner: {new string('あ', 17_000)}\n"), 1, "長すぎ" },
        { "faq/x.md", Matter(no: 2001), 2, "faq/good.md" },
        { "faq/x.md", Matter(no: 2001, lang: "en"), 0, "ファイルの名前" },
        { "faq/x.en.md", Matter(no: 2001, kind: "manual", lang: "en"), 2, "使い回せません" },
        { "faq/日本語.md", Matter(), 0, "ファイルの名前" },
        { "faq/X.md", Matter(), 0, "ファイルの名前" },
        { "faq/z/good.md", Matter(), 1, "2001" },
        { "faq/x.md", Matter(body: ""), 8, "本文がありません" },
        { "faq/x.md", Matter(body: new string('あ', MarkdownLimits.MaximumLength)), 8, "長すぎ" },
        { "faq/x.md", Matter(body: new string('>', 300) + " x"), 8, "深すぎ" },
    };

    public static TheoryData<string, string, int, string> Doubts { get; } = new()
    {
        { "faq/x.md", Matter(body: "一\n\n[a](/articles/9999)"), 10, "9999" },
        { "faq/x.md", Matter(body: "[a](/articles/2001#ない)"), 8, "見出し「ない」" },
        { "faq/x.md", Matter(body: "[a](#ない)"), 8, "見出し「ない」" },
        { "faq/x.md", Matter(body: "[a](/articles/abc)"), 8, "アドレスではありません" },
        { "faq/x.md", Matter(body: "[a](javascript:alert)"), 8, "使えません" },
        { "faq/x.md", Matter(body: "[a](https://example.com/)"), 8, "外部" },
        { "faq/x.md", Matter(body: "\n\n![図](media/none.png)"), 10, "media/none.png" },
        { "faq/x.md", Matter(body: "![図](other/none.png)"), 8, "media/ の中" },
        { "faq/x.md", Matter(body: "![図](media/fake.png)"), 8, "media/fake.png" },
        { "faq/x.md", Matter(body: "![](media/good.png)"), 8, "代替テキスト" },
        { "faq/x.md", Matter(more: "sources: [{manual: none, page: 1}]\n"), 6, "vendor-manuals.csv" },
        { "faq/x.md", Matter(more: "sources: [{manual: mail-guide, page: 21}]\n"), 6, "20 ページ" },
        { "faq/x.md", Matter(more: "golden: [a, b]\n"), 6, "確認質問" },
        { "manuals/x.md", Matter(), 3, "faq/" },
    };

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public async Task Import_BrokenFile_IsNamedAndLeftOut(string path, string text, int line, string words)
    {
        var (report, articles) = await ImportAsync(path, text);
        var problem = Assert.Single(report.Problems, problem => problem.IsError && problem.File == path);
        Assert.Equal(line, problem.Line);
        Assert.Contains(words, problem.Japanese, StringComparison.Ordinal);
        Assert.Equal((1, 1), (report.Created, report.Refused));
        Assert.Equal(1, articles);
    }

    [Theory]
    [MemberData(nameof(Doubts))]
    public async Task Import_DoubtfulFile_IsNamedAndGoesIn(string path, string text, int line, string words)
    {
        var (report, articles) = await ImportAsync(path, text);
        var problem = Assert.Single(report.Problems, problem => problem.File == path && problem.Japanese.Contains(words, StringComparison.Ordinal));
        Assert.False(problem.IsError);
        Assert.Equal(line, problem.Line);
        Assert.Equal((2, 0, 2), (report.Created, report.Refused, articles));
    }

    [Fact]
    public async Task Import_ThousandsOfFaultsInAFile_TellsTheFirstAndTheirNumber()
    {
        var (report, _) = await ImportAsync("faq/x.md", "---\n" + string.Concat(Enumerable.Range(0, 1500).Select(number => $"k{number}: 1\n")) + "---\n本文\n");
        Assert.Equal(31, report.Problems.Count(problem => problem.File == "faq/x.md"));
        Assert.Contains(report.Problems, problem => problem.Japanese.Contains("1474", StringComparison.Ordinal));
        var (links, articles) = await ImportAsync("faq/x.md", Matter(body: string.Concat(Enumerable.Repeat("[a](#b) ", 2000))));
        Assert.Equal(31, links.Problems.Count(problem => problem.File == "faq/x.md"));
        Assert.Equal(2, articles);
    }

    [Fact]
    public async Task Import_OtherEncoding_IsNamedWithItsLine()
    {
        var bytes = Encoding.UTF8.GetBytes(Matter(body: "一行目\n二行目"));
        bytes[^2] = 0xFF;
        var (report, _) = await ImportAsync("faq/x.md", bytes);
        var problem = Assert.Single(report.Problems, problem => problem.IsError && problem.File == "faq/x.md");
        Assert.Equal((9, true), (problem.Line, problem.Japanese.Contains("UTF-8", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Import_BadMedia_IsNamed()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Content.WriteLists();
        portal.Content.Write("media/script.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
        portal.Content.Write("media/page.png", "<html>");
        portal.Content.Write("media/big.png", [.. ContentWriter.Picture(), .. new byte[ImportLimits.PictureBytes]]);
        portal.Content.Write("media/huge.pdf", [.. "%PDF-1.7"u8, .. new byte[ImportLimits.AttachmentBytes]]);
        portal.Content.Write("media/sub/a.png", ContentWriter.Picture());
        portal.Content.WriteArticle("faq/a.md", 2001);
        var report = await portal.ImportAsync();
        Assert.Equal(["media/big.png", "media/huge.pdf", "media/page.png", "media/script.svg", "media/sub/a.png"], report.Problems.Where(problem => problem.IsError).Select(problem => problem.File));
        Assert.Equal(1, report.Created);
    }

    [Fact]
    public async Task Import_LinksOutOfTheFolder_AreNotFollowed()
    {
        await using var portal = await TestPortal.StartAsync();
        using var outside = new TestFolder();
        outside.Write("secret.md", Matter());
        outside.Write("faq/secret.md", Matter());
        portal.Content.WriteLists();
        portal.Content.WriteArticle("faq/a.md", 2001);
        File.CreateSymbolicLink(portal.Content["faq/x.md"], outside["secret.md"]);
        Directory.CreateSymbolicLink(portal.Content["faq/more"], outside["faq"]);
        Assert.Equal(1, (await portal.ImportAsync()).Files);
    }

    [Fact]
    public async Task Import_BadLists_AreNamedAndArticlesOfGoodServicesGoIn()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Content.WriteLists();
        portal.Content.Write("services.yml", "- { slug: mail, ja: メール, en: Mail }\n- { slug: ??, ja: x }\n");
        portal.Content.Write("vendor-manuals.csv", "id,title,vendor,service,version,issued,pages,location\na,b\nc,題,社,none,1,2026-01-01,2,x\n");
        portal.Content.WriteArticle("faq/a.md", 2001);
        var report = await portal.ImportAsync();
        Assert.Equal([("services.yml", 2), ("vendor-manuals.csv", 0), ("vendor-manuals.csv", 2)], report.Problems.Select(problem => (problem.File, problem.Line)));
        Assert.Equal(1, report.Created);
    }

    [Fact]
    public async Task Import_NothingThere_DoesNothing()
    {
        await using var portal = await TestPortal.StartAsync();
        var report = await portal.ImportAsync();
        Assert.Equal((0, 0), (report.Files, report.Problems.Count));
    }

    private static Task<(ImportReport Report, int Articles)> ImportAsync(string path, string text) => ImportAsync(path, Encoding.UTF8.GetBytes(text));

    private static async Task<(ImportReport Report, int Articles)> ImportAsync(string path, byte[] bytes)
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Content.WriteLists();
        portal.Content.Write("media/good.png", ContentWriter.Picture());
        portal.Content.Write("media/fake.png", "no picture");
        portal.Content.WriteArticle("faq/good.md", 2001, "## ある\n\n本文\n");
        portal.Content.Write(path, bytes);
        var report = await portal.ImportAsync();
        await using var context = await portal.OpenAsync();
        return (report, await context.Articles.CountAsync(Stop));
    }

    private static string Matter(int no = 2999, string kind = "faq", string service = "mail", string lang = "ja", string more = "golden: [一, 二, 三]\n", string body = "本文です。")
        => $"---\nno: {no}\nkind: {kind}\ntitle: 題\nservice: {service}\n{(lang == "ja" ? "" : "lang: " + lang + "\n")}{more}---\n{body}\n";
}
