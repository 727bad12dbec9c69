using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Articles;

/// <summary>An import of all or nothing.</summary>
public sealed class WholeImportTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whole_WithEveryKindOfFile_TellsWhatBecomesOfEach()
    {
        await using var portal = await TestPortal.StartAsync();
        Fill(portal.Content);
        Assert.Equal(
            [("dictionary/synonyms.txt", ImportStatus.New), ("dictionary/user-words.csv", ImportStatus.New), ("faq/a.md", ImportStatus.New), ("faq/b.md", ImportStatus.New),
                ("media/a.png", ImportStatus.New), ("media/unused.png", ImportStatus.Ignored), ("services.yml", ImportStatus.New), ("vendor-manuals.csv", ImportStatus.New)],
            Told(await ImportAsync(portal)));
        portal.Content.WriteArticle("faq/b.md", 2002, "別の本文\n");
        portal.Content.Write("media/a.png", ContentWriter.Picture(1));
        portal.Content.Write("media/bad.png", "no picture");
        portal.Content.Write("services.yml", "- { slug: mail, ja: メール, en: Mail }\n");
        var report = await ImportAsync(portal, dryRun: true);
        Assert.Equal(
            [("dictionary/synonyms.txt", ImportStatus.Unchanged), ("dictionary/user-words.csv", ImportStatus.Unchanged), ("faq/a.md", ImportStatus.Changed), ("faq/b.md", ImportStatus.Changed),
                ("media/a.png", ImportStatus.New), ("media/bad.png", ImportStatus.Refused), ("media/unused.png", ImportStatus.Ignored), ("services.yml", ImportStatus.Changed), ("vendor-manuals.csv", ImportStatus.Unchanged)],
            Told(report));
        Assert.False(report.IsDone);
    }

    [Fact]
    public async Task Whole_WithARefusedFile_StoresNothing()
    {
        await using var portal = await TestPortal.StartAsync();
        Fill(portal.Content);
        portal.Content.Write("media/bad.png", "no picture");
        var report = await ImportAsync(portal);
        Assert.False(report.IsDone);
        await AssertEmptyAsync(portal);
        File.Delete(portal.Content["media/bad.png"]);
        Assert.True((await ImportAsync(portal)).IsDone);
    }

    [Fact]
    public async Task Whole_WhenSomethingIsPublishedMeanwhile_StoresNothing()
    {
        var other = new Meanwhile();
        await using var portal = await TestPortal.StartAsync(services => services.AddSingleton<IContentTexts>(other));
        using var folder = new TestFolder();
        folder.WriteLists();
        other.Publish = () => portal.Get<ArticleImporter>().ImportAsync(new ImportRequest { Folder = folder.Path });
        Fill(portal.Content);
        var report = await ImportAsync(portal);
        Assert.Equal((false, true), (report.IsDone, report.IsOutdated));
        await using var context = await portal.OpenAsync();
        Assert.Equal(0, await context.Articles.CountAsync(Stop));
    }

    [Fact]
    public async Task Whole_AsTheTrialSaw_GoesIn_AndNotAfterwards()
    {
        await using var portal = await TestPortal.StartAsync();
        Fill(portal.Content);
        var trial = await ImportAsync(portal, dryRun: true);
        Assert.True((await ImportAsync(portal, state: trial.State)).IsDone);
        portal.Content.WriteArticle("faq/b.md", 2002, "別の本文\n");
        Assert.True((await ImportAsync(portal, state: trial.State)).IsOutdated);
        Assert.Equal(1, (await ImportAsync(portal)).Updated);
    }

    private static void Fill(TestFolder folder)
    {
        folder.WriteLists();
        folder.Write("media/a.png", ContentWriter.Picture());
        folder.Write("media/unused.png", ContentWriter.Picture(9));
        folder.WriteArticle("faq/a.md", 2001, "![図](media/a.png)\n");
        folder.WriteArticle("faq/b.md", 2002);
    }

    private static IEnumerable<(string, ImportStatus)> Told(ImportReport report) => report.Results.Select(result => (result.Path, result.Status)).OrderBy(result => result.Path, StringComparer.Ordinal);

    private static Task<ImportReport> ImportAsync(TestPortal portal, bool dryRun = false, string? state = null)
        => portal.Get<ArticleImporter>().ImportAsync(new ImportRequest { Folder = portal.Content.Path, IsWhole = true, DryRun = dryRun, ExpectedState = state }, cancellation: Stop);

    private static async Task AssertEmptyAsync(TestPortal portal)
    {
        await using var context = await portal.OpenAsync();
        Assert.Equal((0, 0, 0), (await context.Articles.CountAsync(Stop), await context.References.CountAsync(Stop), await context.Media.CountAsync(Stop)));
    }

    /// <summary>Publishes something once, while an import looks at what it has.</summary>
    private sealed class Meanwhile : IContentTexts
    {
        public Func<Task>? Publish { get; set; }

        public string Folder => "none";

        public string Pattern => "*.none";

        public IReadOnlyList<string> Accept(IReadOnlyDictionary<string, string> texts, SectionDirectory sections, List<FileProblem> problems)
        {
            var publish = Publish;
            Publish = null;
            if (publish is not null) Task.Run(publish, Stop).GetAwaiter().GetResult();
            return [];
        }
    }
}
