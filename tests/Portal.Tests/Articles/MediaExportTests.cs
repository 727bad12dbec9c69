using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Export;
using Shirube.Knowledge.Articles.Import;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Articles;

/// <summary>Media files of one name: an export keeps apart what the portal keeps apart, and importing it changes nothing.</summary>
public sealed class MediaExportTests(ITestOutputHelper output)
{
    private static readonly string[] Names = ["a.png", "A.png", "図 1.png", "b(1).png"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Export_PicturesOfOneName_LieInFoldersOfTheirOwn()
    {
        await using var portal = await TestPortal.StartAsync();
        await AddAsync(portal, 2001, "ja", "![x](media/a.png)\n", ("a.png", 1));
        await AddAsync(portal, 2001, "en", "![x](media/a.png)\n", ("a.png", 2));
        await AddAsync(portal, 2002, "ja", "![x](media/a.png)\n", ("a.png", 3));
        await AddAsync(portal, 2003, "ja", "![x](media/a.png)\n", ("a.png", 1));
        await AddAsync(portal, 2004, "ja", "![x](media/A.png)\n", ("A.png", 1));
        using var folder = new TestFolder();
        var report = await portal.Get<ArticleExporter>().ExportAsync(folder.Path, Stop);
        Assert.Empty(report.Problems);
        Assert.Equal(["media/2001.en/a.png", "media/2002.ja/a.png", "media/2004.ja/A.png", "media/a.png"], Media(folder));
        Assert.Equal(ContentWriter.Picture(1), await File.ReadAllBytesAsync(folder["media/a.png"], Stop));
        await AssertNeutralAsync(portal, folder);
    }

    [Theory]
    [InlineData("![x](media/a.png)\n")]
    [InlineData("![x](<media/a.png>)\n")]
    [InlineData("![x](media/%61.png)\n")]
    [InlineData("![x](media/a&#46;png)\n")]
    [InlineData("![x](media/a\\.png)\n")]
    public async Task Export_WhereATextLacksAPicture_GivesItNone(string text)
    {
        await using var portal = await TestPortal.StartAsync();
        await AddAsync(portal, 2001, "ja", text);
        await AddAsync(portal, 2002, "ja", "![x](media/a.png)\n", ("a.png", 1));
        using var folder = new TestFolder();
        await portal.Get<ArticleExporter>().ExportAsync(folder.Path, Stop);
        Assert.Equal(["media/2002.ja/a.png"], Media(folder));
        await AssertNeutralAsync(portal, folder);
    }

    [Fact]
    public async Task Export_Again_TakesAwayWhatLiesElsewhereNow_AndLeavesWhatIsTheirs()
    {
        await using var portal = await TestPortal.StartAsync();
        await AddAsync(portal, 2001, "ja", "![x](media/a.png)\n", ("a.png", 1));
        await AddAsync(portal, 2002, "ja", "![x](media/a.png)\n", ("a.png", 2));
        using var folder = new TestFolder();
        folder.Write("media/theirs.png", ContentWriter.Picture(8));
        folder.Write("media/2999.ja/a.png", ContentWriter.Picture(9));
        await portal.Get<ArticleExporter>().ExportAsync(folder.Path, Stop);
        Assert.Equal(["media/2002.ja/a.png", "media/2999.ja/a.png", "media/a.png", "media/theirs.png"], Media(folder));
        await AddAsync(portal, 2002, "ja", "![x](media/a.png)\n", ("a.png", 1));
        await portal.Get<ArticleExporter>().ExportAsync(folder.Path, Stop);
        Assert.Equal(["media/2999.ja/a.png", "media/a.png", "media/theirs.png"], Media(folder));
        await AddAsync(portal, 2003, "ja", "![x](media/a.png)\n");
        await portal.Get<ArticleExporter>().ExportAsync(folder.Path, Stop);
        Assert.Equal(["media/2001.ja/a.png", "media/2002.ja/a.png", "media/2999.ja/a.png", "media/theirs.png"], Media(folder));
        Assert.Equal((0, 0), await ChangesAsync(portal, folder));
    }

    [Fact]
    public async Task Export_OfAnyPictures_IsNeutral()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var portal = await TestPortal.StartAsync();
        for (var round = 0; round < 40; round++)
        {
            var used = Names.Where(_ => random.Next(2) == 0).ToList();
            var text = string.Concat(used.Select(name => $"![図](<media/{name}>)\n\n"));
            await AddAsync(portal, 2001 + random.Next(20), random.Next(3) == 0 ? "en" : "ja", text + "終わり\n", [.. used.Where(_ => random.Next(5) > 0).Select(name => (name, (byte)random.Next(3)))]);
        }

        using var folder = new TestFolder();
        await portal.Get<ArticleExporter>().ExportAsync(folder.Path, Stop);
        await AssertNeutralAsync(portal, folder);
    }

    [Theory]
    [InlineData("media/sub/a.png")]
    [InlineData("media/02001.ja/a.png")]
    [InlineData("media/2001.fr/a.png")]
    [InlineData("media/2001.ja/more/a.png")]
    public async Task Import_MediaInAnotherFolder_IsRefused(string path)
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Content.Write(path, ContentWriter.Picture());
        Assert.Equal(path, Assert.Single((await portal.ImportAsync()).Problems).File);
    }

    // Each by itself, so that an article has just the pictures given and lacks the others.
    private static async Task AddAsync(TestPortal portal, int no, string lang, string text, params (string Name, byte Picture)[] media)
    {
        using var folder = new TestFolder();
        folder.WriteLists();
        folder.WriteArticle($"faq/a{no}{(lang == "ja" ? "" : "." + lang)}.md", no, text, lang: lang);
        foreach (var (name, picture) in media) folder.Write($"media/{name}", ContentWriter.Picture(picture));
        Assert.False((await portal.Get<ArticleImporter>().ImportAsync(new ImportRequest { Folder = folder.Path }, cancellation: Stop)).HasErrors);
    }

    private static async Task AssertNeutralAsync(TestPortal portal, TestFolder folder)
    {
        Assert.Equal((0, 0), await ChangesAsync(portal, folder));
        await using var other = await TestPortal.StartAsync();
        await ChangesAsync(other, folder);
        Assert.Equal(await UsedAsync(portal), await UsedAsync(other));
        using var again = new TestFolder();
        await other.Get<ArticleExporter>().ExportAsync(again.Path, Stop);
        Assert.Equal(Files(folder), Files(again));
        foreach (var file in Files(folder)) Assert.Equal(await File.ReadAllBytesAsync(folder[file], Stop), await File.ReadAllBytesAsync(again[file], Stop));
    }

    private static async Task<(int Created, int Updated)> ChangesAsync(TestPortal portal, TestFolder folder)
    {
        var report = await portal.Get<ArticleImporter>().ImportAsync(new ImportRequest { Folder = folder.Path }, cancellation: Stop);
        Assert.False(report.HasErrors);
        return (report.Created, report.Updated);
    }

    private static async Task<List<string>> UsedAsync(TestPortal portal)
    {
        await using var context = await portal.OpenAsync();
        return await (from article in context.Articles
                      join media in context.RevisionMedia on new { article.No, article.Lang, Revision = article.PublishedRevision } equals new { media.No, media.Lang, Revision = (int?)media.Revision }
                      orderby media.No, media.Lang, media.Name
                      select $"{media.No} {media.Lang} {media.Name} {media.Hash}").ToListAsync(Stop);
    }

    private static List<string> Files(TestFolder folder)
        => [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Media(TestFolder folder) => Files(folder).Where(file => file.StartsWith("media/", StringComparison.Ordinal));
}
