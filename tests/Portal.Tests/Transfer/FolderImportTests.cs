using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.Tests.Pages;
using Shirube.Portal.Tests.Support;
using Xunit;
using static Shirube.Portal.Tests.Transfer.SentFolders;

namespace Shirube.Portal.Tests.Transfer;

/// <summary>A folder of articles on the page: tried, carried out. Each test has a portal of its own.</summary>
public sealed class FolderImportTests : IAsyncLifetime
{
    private RunningPortal _portal = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _portal = await RunningPortal.StartAsync(new TestSettings());

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Folder_IsTriedThenCarriedOut_AndReadersFindIt()
    {
        using var manager = await _portal.Visit().AsAsync("manager");
        var before = await RevisionsAsync();
        using var tried = await SendAsync(manager, Folder(("faq/tsuru.md", Article(2901, "鶴亀合言葉の変え方")), ("records/notes.txt", "x")));
        var trial = await Visitor.ParseAsync(tried);
        Assert.Equal(HttpStatusCode.OK, tried.StatusCode);
        Assert.Empty(PageRules.Broken(trial));
        Assert.Equal(["新規", "使わない"], trial.QuerySelectorAll("tbody .state").Select(state => state.TextContent));
        Assert.Equal(before, await RevisionsAsync());

        using var done = await CarryOutAsync(manager, trial, "鶴亀を足した");
        var report = await Visitor.ParseAsync(done);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.Empty(PageRules.Broken(report));
        Assert.Contains("取り込みました", report.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/articles/2901", report.QuerySelector("tbody a")!.GetAttribute("href"));
        Assert.Equal(before + 1, await RevisionsAsync());
        Assert.Contains("/articles/2901", await manager.TextAsync("/api/search?q=" + Uri.EscapeDataString("鶴亀合言葉")), StringComparison.Ordinal);
        Assert.Equal(("manager", "manager"), await AuthorAsync(2901, 1));
        Assert.Empty(Kept(_portal));
    }

    [Fact]
    public async Task Trial_AfterWhichSomethingWasPublished_IsShownAgain()
    {
        using var manager = await _portal.Visit().AsAsync("manager");
        using var tried = await SendAsync(manager, Folder(("faq/tsuru.md", Article(2901, "鶴"))));
        var trial = await Visitor.ParseAsync(tried);
        using (var admin = await _portal.Visit().AsAsync("admin"))
        {
            using var first = await CarryOutAsync(admin, await TrialPageAsync(admin), "先に");
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        }

        using var late = await CarryOutAsync(manager, trial, "鶴を足した");
        var again = await Visitor.ParseAsync(late);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Empty(PageRules.Broken(again));
        Assert.Equal("鶴を足した", ValueOf(again, "#i-note"));
        Assert.Null(await AuthorAsync(2901, 1));
        using var done = await CarryOutAsync(manager, again, "鶴を足した");
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.NotNull(await AuthorAsync(2901, 1));
    }

    [Fact]
    public async Task Trial_OfAnotherPerson_OrDoneAlready_CannotBeCarriedOut()
    {
        using var manager = await _portal.Visit().AsAsync("manager");
        using var tried = await SendAsync(manager, Folder(("faq/tsuru.md", Article(2901, "鶴"))));
        var trial = await Visitor.ParseAsync(tried);
        var key = ValueOf(trial, "[name=key]");
        using var admin = await _portal.Visit().AsAsync("admin");
        foreach (var wrong in new[] { key, "", "../../shirube.db", new string('0', 32) })
        {
            using var refused = await admin.PressAsync(await TrialPageAsync(admin), "form[action$='CarryOut'] button", new Dictionary<string, string>(StringComparer.Ordinal) { ["key"] = wrong });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }

        using var done = await CarryOutAsync(manager, trial, "鶴");
        using var twice = await CarryOutAsync(manager, trial, "鶴");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity), (done.StatusCode, twice.StatusCode));
    }

    [Fact]
    public async Task Shelf_KeepsOneFileForEach_AndNoneForLongerThanADay()
    {
        using var manager = await _portal.Visit().AsAsync("manager");
        await TrialPageAsync(manager);
        await TrialPageAsync(manager);
        var kept = Assert.Single(Kept(_portal));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(kept));
        File.SetLastWriteTimeUtc(kept, DateTime.UnixEpoch.AddYears(50));
        var cutOff = Directory.CreateDirectory(Path.Combine(_portal.DataPath, "imports", "unpacked-x"));
        cutOff.LastWriteTimeUtc = DateTime.UnixEpoch.AddYears(50);
        await TrialPageAsync(await _portal.Visit().AsAsync("admin"));
        Assert.False(File.Exists(kept));
        Assert.False(Directory.Exists(cutOff.FullName));
    }

    private static async Task<IHtmlDocument> TrialPageAsync(Visitor visitor)
    {
        using var tried = await SendAsync(visitor, Folder(("faq/kame.md", Article(2903, "亀"))));
        return await Visitor.ParseAsync(tried);
    }

    private async Task<int> RevisionsAsync()
    {
        await using var context = await OpenAsync();
        return await context.Revisions.CountAsync(Stop);
    }

    private async Task<(string Author, string Approver)?> AuthorAsync(int no, int number)
    {
        await using var context = await OpenAsync();
        return await context.Revisions.Where(row => row.No == no && row.Number == number).ToListAsync(Stop) is [var revision] ? (revision.Author, revision.Approver) : null;
    }

    private Task<KnowledgeDbContext> OpenAsync() => _portal.Services.GetRequiredService<IDbContextFactory<KnowledgeDbContext>>().CreateDbContextAsync(Stop);
}
