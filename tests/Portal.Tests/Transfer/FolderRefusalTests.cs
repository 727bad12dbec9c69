using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.Tests.Pages;
using Shirube.Portal.Tests.Support;
using Xunit;
using static Shirube.Portal.Tests.Transfer.SentFolders;

namespace Shirube.Portal.Tests.Transfer;

/// <summary>Folders of articles that the page does not take: nothing changes and nothing is kept.</summary>
public sealed class FolderRefusalTests(RunningPortal portal)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("agent")]
    [InlineData("editor")]
    public async Task Page_IsNotForThoseWhoNeedASecondPerson(string role)
    {
        using var visitor = await portal.Visit().AsAsync(role);
        Assert.NotEqual(HttpStatusCode.OK, await visitor.StatusAsync(Url));
        Assert.Null((await visitor.PageAsync("/desk/import")).QuerySelector($"a[href='{Url}']"));
    }

    [Fact]
    public async Task Folder_WithOneBadFile_ChangesNothing_AndTellsWhichAndWhy()
    {
        using var manager = await portal.Visit().AsAsync("manager");
        using var tried = await SendAsync(manager, Folder(("faq/good.md", Article(2901, "良い")), ("faq/bad.md", Article(2902, "悪い").Replace("service: mail", "service: none", StringComparison.Ordinal))));
        var trial = await Visitor.ParseAsync(tried);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tried.StatusCode);
        Assert.Empty(PageRules.Broken(trial));
        Assert.Contains("faq/bad.md", trial.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("services.yml", trial.QuerySelector(".finding-bad")!.TextContent, StringComparison.Ordinal);
        Assert.Null(trial.QuerySelector("form[action$='CarryOut']"));
        await using var context = await portal.Services.GetRequiredService<IDbContextFactory<KnowledgeDbContext>>().CreateDbContextAsync(Stop);
        Assert.False(await context.Articles.AnyAsync(article => article.No == 2901, Stop));
        Assert.Empty(Kept(portal));
    }

    [Fact]
    public async Task Folder_AsItIs_HasNothingToImport()
    {
        using var manager = await portal.Visit().AsAsync("manager");
        using var tried = await SendAsync(manager, Zip.OfFolder(portal.ContentPath, "記事/"));
        var trial = await Visitor.ParseAsync(tried);
        Assert.Equal(HttpStatusCode.OK, tried.StatusCode);
        Assert.Contains("同じです", trial.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(trial.QuerySelector("form[action$='CarryOut']"));
        Assert.Empty(Kept(portal));
    }

    public static TheoryData<string, byte[]> BadFiles { get; } = new()
    {
        { "選んで", [] },
        { "zip ファイルではありません", "text"u8.ToArray() },
        { "フォルダの外", Zip.Of(("../a.md", [1])) },
        { "大きすぎます", Zip.Of(("media/bomb.png", new byte[40_000_000])) },
        { "100 MB", new byte[(100 * 1024 * 1024) + 1] },
        { "暗号化", Zip.Encrypted(Zip.Of(("faq/a.md", [1]))) },
    };

    [Theory]
    [MemberData(nameof(BadFiles), DisableDiscoveryEnumeration = true)]
    public async Task File_ThatIsNone_IsRefusedWithItsReason(string reason, byte[] file)
    {
        using var manager = await portal.Visit().AsAsync("manager");
        using var tried = await SendAsync(manager, file);
        var page = await Visitor.ParseAsync(tried);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tried.StatusCode);
        Assert.Empty(PageRules.Broken(page));
        Assert.Contains(reason, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Kept(portal));
    }

    [Fact]
    public async Task File_ThatIsFarTooLarge_IsNotTaken()
    {
        using var manager = await portal.Visit().AsAsync("manager");
        manager.Client.DefaultRequestHeaders.ExpectContinue = true;
        using var tried = await SendAsync(manager, new byte[257 * 1024 * 1024]);
        Assert.Equal(HttpStatusCode.BadRequest, tried.StatusCode);
        Assert.Empty(Kept(portal));
    }
}
