using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Curation;
using Shirube.Portal.Tests.Pages;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Curation;

public sealed class CurationPageTests(RunningPortal shared)
{
    private const string Add = "#add ~ form button";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("agent", "/desk/search")]
    [InlineData("agent", "/desk/search?show=proposals&from=2026-13-01&to=x")]
    [InlineData("agent", "/desk/search?show=unclicked&lang=en")]
    [InlineData("editor", "/desk/search/synonyms?Line=%3Cscript%3E")]
    [InlineData("editor", "/desk/search/words")]
    [InlineData("editor", "/desk/search/pins?Question=x&lang=en")]
    [InlineData("agent", "/desk/import")]
    [InlineData("manager", "/desk/import/folder")]
    [InlineData("manager", "/desk/import/folder?lang=en")]
    [InlineData("agent", "/desk/documents?kind=faq&from=2020-01-01")]
    [InlineData("manager", "/desk/documents")]
    [InlineData("agent", "/desk/signals")]
    [InlineData("agent", "/desk/proposals")]
    [InlineData("manager", "/manage/loop")]
    [InlineData("manager", "/manage/loop?lang=en")]
    [InlineData("staff", "/my")]
    public async Task Page_FollowsTheRules(string role, string url)
    {
        using var visitor = await shared.Visit().AsAsync(role);
        Assert.Empty(PageRules.Broken(await visitor.PageAsync(url)));
    }

    [Fact]
    public async Task List_OfWords_IsForEditors_AndOtherListsAreNotThere()
    {
        using var agent = await shared.Visit().AsAsync("agent");
        using var editor = await shared.Visit().AsAsync("editor");
        Assert.NotEqual(HttpStatusCode.OK, await agent.StatusAsync("/desk/search/synonyms"));
        Assert.Equal(HttpStatusCode.NotFound, await editor.StatusAsync("/desk/search/other"));
    }

    [Fact]
    public async Task Synonym_TriedSavedAndUndone_WithFormsAlone()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings());
        using var editor = await portal.Visit().AsAsync("editor");
        const string page = "/desk/search/synonyms";
        Assert.DoesNotContain("/articles/1001", await editor.TextAsync("/api/search?q=" + Uri.EscapeDataString("鶴亀符牒")), StringComparison.Ordinal);

        using var tried = await editor.PressAsync(await editor.PageAsync(page), Add, Line("鶴亀符牒 => 鶴亀符牒, パスワード"));
        var draft = await Visitor.ParseAsync(tried);
        Assert.Equal(HttpStatusCode.OK, tried.StatusCode);
        Assert.Empty(PageRules.Broken(draft));
        Assert.Contains("鶴亀符牒", draft.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("/articles/1001", await editor.TextAsync("/api/search?q=" + Uri.EscapeDataString("鶴亀符牒")), StringComparison.Ordinal);
        using var saved = await editor.PressAsync(draft, $"form[action='{page}?handler=Save'] button", new Dictionary<string, string>(StringComparer.Ordinal) { ["Note"] = "ためし" });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("/articles/1001", await editor.TextAsync("/api/search?q=" + Uri.EscapeDataString("鶴亀符牒")), StringComparison.Ordinal);

        var now = await editor.PageAsync(page);
        using var undo = await editor.PressAsync(now, "#history ~ ol form button");
        using var undone = await editor.PressAsync(await Visitor.ParseAsync(undo), $"form[action='{page}?handler=Save'] button", new Dictionary<string, string>(StringComparer.Ordinal) { ["Note"] = "戻す" });
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.DoesNotContain("/articles/1001", await editor.TextAsync("/api/search?q=" + Uri.EscapeDataString("鶴亀符牒")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", HttpStatusCode.UnprocessableEntity)]
    [InlineData("これだけ", HttpStatusCode.UnprocessableEntity)]
    [InlineData("あ\n# い => う, え", HttpStatusCode.UnprocessableEntity)]
    [InlineData("鶴亀符牒 => 鶴亀符牒, パスワード", HttpStatusCode.OK)]
    public async Task Synonym_ThatIsNone_IsRefused(string line, HttpStatusCode status)
    {
        using var editor = await shared.Visit().AsAsync("editor");
        using var tried = await editor.PressAsync(await editor.PageAsync("/desk/search/synonyms"), Add, Line(line));
        Assert.Equal(status, tried.StatusCode);
    }

    [Theory]
    [InlineData("99999", "")]
    [InlineData("1001", "ない節")]
    [InlineData("", "")]
    public async Task Pin_OnNothing_IsRefused(string article, string anchor)
    {
        using var editor = await shared.Visit().AsAsync("editor");
        using var tried = await editor.PressAsync(await editor.PageAsync("/desk/search/pins"), Add,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Question"] = "質問", ["Article"] = article, ["Anchor"] = anchor });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tried.StatusCode);
    }

    [Fact]
    public async Task Notice_IsShownInMy_UntilItIsRead()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings());
        await using (var context = await portal.Services.GetRequiredService<IDbContextFactory<CurationDbContext>>().CreateDbContextAsync(Stop))
        {
            context.Notices.Add(new Notice { Proposal = 1, Person = "staff", No = 1001, Lang = "ja", Revision = 2, Words = "見つからない", At = DateTimeOffset.UnixEpoch.AddYears(56) });
            await context.SaveChangesAsync(Stop);
        }

        using var staff = await portal.Visit().AsAsync("staff");
        var page = await staff.PageAsync("/my");
        Assert.Empty(PageRules.Broken(page));
        Assert.Contains("ご指摘により第2版で直しました", page.QuerySelector(".notices")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".notice-new"));
        using var seen = await staff.SubmitAsync("/my", "/my?handler=Seen");
        Assert.Equal(HttpStatusCode.Redirect, seen.StatusCode);
        Assert.Null((await staff.PageAsync("/my")).QuerySelector(".notice-new"));
    }

    [Theory]
    [InlineData("/manage/loop?handler=csv&of=weeks", "manager")]
    [InlineData("/manage/loop?handler=csv&of=backlog", "manager")]
    [InlineData("/manage/loop?handler=csv&of=effects", "manager")]
    [InlineData("/desk/search?handler=csv", "agent")]
    [InlineData("/desk/documents?handler=csv", "agent")]
    public async Task File_HasItsMark_AndNoFormulas(string url, string role)
    {
        using var visitor = await shared.Visit().AsAsync(role);
        using var response = await visitor.GetAsync(url);
        var bytes = await response.Content.ReadAsByteArrayAsync(Stop);
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.DoesNotContain(Encoding.UTF8.GetString(bytes[3..]).Split('\n'), line => line.Length > 0 && "=+-@＝＋－＠".Contains(line[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_WithFormulas_IsMadeHarmless()
    {
        var bytes = await Knowledge.Articles.Export.CsvText.WriteAsync(["a"], [["=1+1"], ["＝1+1"], ["@x"], ["-1"], ["ふつう"]], Stop);
        Assert.All(Encoding.UTF8.GetString(bytes[3..]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(3), line => Assert.StartsWith("'", line.Trim('"'), StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Line(string line) => new(StringComparer.Ordinal) { ["Line"] = line };
}
