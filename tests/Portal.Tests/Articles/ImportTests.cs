using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Articles;

public sealed class ImportTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_Folder_PublishesWhatIsInIt()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Content.WriteLists();
        portal.Content.Write("media/図.png", ContentWriter.Picture());
        portal.Content.WriteArticle("manuals/mail.md", 1001, "前文。\n\n## 開く\n\n![画面](media/図.png)\n\n[次](/articles/2001#答え)\n", "ask: [どう開く]\nkeywords: [受信]\nsources: [{manual: mail-guide, page: 3}]\n", kind: "manual");
        portal.Content.WriteArticle("manuals/mail.en.md", 1001, "Lead.\n", kind: "manual", lang: "en");
        portal.Content.WriteArticle("faq/answer.md", 2001, "## 答え\n\nはい。\n");

        var report = await portal.ImportAsync();

        Assert.Equal((3, 3, 0, 0, 0, 4, 1), (report.Files, report.Created, report.Updated, report.Unchanged, report.Refused, report.Lists, report.Media));
        Assert.Empty(report.Problems);
        await portal.Get<ArticleCatalog>().ReloadAsync(Stop);
        var view = (await portal.Get<ArticleReader>().ReadAsync(1001, "ja", Stop))!;
        Assert.Equal(("記事1001", "mail", 1, "前文。"), (view.Head.Title, view.Head.Slug, view.Head.Revision, view.Head.Lead));
        Assert.Equal(["ja", "en"], view.Languages);
        Assert.Equal(["どう開く"], view.Questions);
        Assert.Equal(["受信"], view.Keywords);
        Assert.Equal(("mail-guide", 3), (view.Sources[0].Manual, view.Sources[0].Page));
        Assert.Equal(["", "開く"], view.Sections.Select(section => section.Anchor));
        Assert.Contains("width=\"640\" height=\"360\"", view.Html.Value, StringComparison.Ordinal);
        Assert.Equal("メール", portal.Get<ArticleCatalog>().Current.Services.NameOf("mail", "ja"));
        Assert.Equal(20, portal.Get<ArticleCatalog>().Current.VendorManuals.Find("mail-guide")!.Pages);
        var catalog = portal.Get<ArticleCatalog>().For("ja", [Knowledge.Articles.Audience.All]);
        Assert.Equal((2001, "答え"), catalog.LinksFrom(1001).Select(link => (link.Article.No, link.Anchor)).Single());
        await using var context = await portal.OpenAsync();
        Assert.Equal(["一", "二", "三"], await context.Phrases.Where(phrase => phrase.No == 1001 && phrase.Lang == "ja" && phrase.Role == PhraseRole.Golden).OrderBy(phrase => phrase.Ordinal).Select(phrase => phrase.Text).ToListAsync(Stop));
    }

    [Fact]
    public async Task Import_SameFolderAgain_ChangesNothing()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Content.WriteLists();
        portal.Content.Write("media/a.png", ContentWriter.Picture());
        portal.Content.WriteArticle("faq/a.md", 2001, "![x](media/a.png)\n");
        await portal.ImportAsync();
        var report = await portal.ImportAsync();
        Assert.Equal((0, 0, 1, 0, 0), (report.Created, report.Updated, report.Unchanged, report.Lists, report.Media));
        await using var context = await portal.OpenAsync();
        Assert.Equal(1, await context.Revisions.CountAsync(Stop));
    }

    [Fact]
    public async Task Import_ChangedTextPictureOrName_IsSeen()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Content.WriteLists();
        portal.Content.Write("media/a.png", ContentWriter.Picture());
        portal.Content.WriteArticle("faq/a.md", 2001, "![x](media/a.png)\n");
        await portal.ImportAsync();

        portal.Content.Write("media/a.png", ContentWriter.Picture(7));
        Assert.Equal((1, 1), ((await portal.ImportAsync()) is var pictures ? pictures.Updated : 0, pictures.Media));
        portal.Content.WriteArticle("faq/a.md", 2001, "![x](media/a.png)\n\n追記\n");
        Assert.Equal(1, (await portal.ImportAsync()).Updated);
        File.Move(portal.Content["faq/a.md"], portal.Content["faq/b.md"]);
        Assert.Equal(1, (await portal.ImportAsync()).Updated);

        await portal.Get<ArticleCatalog>().ReloadAsync(Stop);
        var head = portal.Get<ArticleCatalog>().Current.Find(2001, "ja")!;
        Assert.Equal(("b", 3), (head.Slug, head.Revision));
        var history = await portal.Get<ArticleHistory>().ListAsync(2001, "ja", publishedOnly: true, Stop);
        Assert.Equal([(3, RevisionState.Published, "直した"), (2, RevisionState.Superseded, "直した"), (1, RevisionState.Superseded, "")], history.Select(line => (line.Number, line.State, line.ChangeNote)));
        Assert.All(history, line => Assert.Equal("tester", line.Author));
        var old = (await portal.Get<RevisionReader>().ReadAsync(2001, "ja", 1, publishedOnly: true, Stop))!;
        var later = (await portal.Get<RevisionReader>().ReadAsync(2001, "ja", 2, publishedOnly: true, Stop))!;
        Assert.NotEqual(old.Html.Value, later.Html.Value);
        var diff = (await portal.Get<RevisionDiff>().CompareAsync(2001, "ja", 2, 3, publishedOnly: true, Stop))!;
        Assert.Equal((2, 0), (diff.Lines.Count(line => line.Kind == DiffKind.Added), diff.Lines.Count(line => line.Kind == DiffKind.Removed)));
        Assert.Null(await portal.Get<RevisionDiff>().CompareAsync(2001, "ja", 2, 9, publishedOnly: true, Stop));
    }

    [Fact]
    public async Task Import_FolderWithoutThePictures_KeepsThem()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Content.WriteLists();
        portal.Content.Write("media/a.png", ContentWriter.Picture());
        portal.Content.WriteArticle("faq/a.md", 2001, "![x](media/a.png)\n");
        await portal.ImportAsync();
        File.Delete(portal.Content["media/a.png"]);
        File.Delete(portal.Content["services.yml"]);
        var report = await portal.ImportAsync();
        Assert.Empty(report.Problems);
        Assert.Equal(1, report.Unchanged);
    }

    [Fact]
    public async Task Import_DryRun_TellsAndChangesNothing()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Content.WriteLists();
        portal.Content.WriteArticle("faq/a.md", 2001);
        portal.Content.WriteArticle("faq/b.md", 2002, service: "none");
        var report = await portal.ImportAsync(dryRun: true);
        Assert.Equal((1, 1), (report.Created, report.Refused));
        await using var context = await portal.OpenAsync();
        Assert.Equal(0, await context.Articles.CountAsync(Stop) + await context.References.CountAsync(Stop) + await context.Stamps.CountAsync(Stop));
    }

    [Fact]
    public async Task Import_CutOff_GoesOnTheNextTime()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Content.WriteLists();
        for (var number = 1; number <= 50; number++) portal.Content.WriteArticle($"faq/a{number}.md", 2000 + number);
        var importer = portal.Get<ArticleImporter>();
        await Assert.ThrowsAsync<OperationCanceledException>(() => importer.ImportAsync(new ImportRequest { Folder = portal.Content.Path }, new CutOff(), Stop));
        await using var context = await portal.OpenAsync();
        var stored = await context.Articles.CountAsync(Stop);
        Assert.InRange(stored, 1, 49);
        Assert.Equal((stored, 0), (await context.Revisions.CountAsync(Stop), await context.Stamps.CountAsync(Stop)));

        var report = await portal.ImportAsync();
        Assert.Equal((50 - stored, stored), (report.Created, report.Unchanged));
        Assert.Equal((50, 1), (await context.Revisions.CountAsync(Stop), await context.Stamps.CountAsync(Stop)));
    }

    [Fact]
    public async Task Import_OwnContent_HasNoProblem()
    {
        await using var portal = await TestPortal.StartAsync();
        var report = await portal.Get<ArticleImporter>().ImportAsync(new ImportRequest { Folder = ContentWriter.OwnContent }, cancellation: Stop);
        Assert.Equal("", string.Join("\n", report.Problems.Select(problem => $"{problem.Place}: {problem.Japanese}")));
        Assert.True(report.Created >= 142);
    }

    /// <summary>Ends the import after its first transaction, as a kill would.</summary>
    private sealed class CutOff : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => throw new OperationCanceledException();
    }
}
