using System.Net;
using AngleSharp.Html.Dom;
using Shirube.Portal.Tests.Pages;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Editing;

public sealed class EditPageTests
{
    private const string Edit = "/desk/articles/1001/edit";

    private const string Review = "/desk/articles/1001/review";

    [Fact]
    public async Task Article_FromDraftToPublication_WithFormsAlone()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings());
        using var agent = await portal.Visit().AsAsync("agent");
        using var editor = await portal.Visit().AsAsync("editor");

        Assert.Equal(Edit, await SendAsync(agent, Edit, "Start"));
        Assert.Contains("done=saved", await SendAsync(agent, Edit, "Save", form => Replace(form, "Body", "次へ進むを選びます", "鶴亀ボタンを選びます")), StringComparison.Ordinal);
        Assert.DoesNotContain("鶴亀ボタン", await agent.TextAsync("/articles/1001/password"), StringComparison.Ordinal);
        Assert.Null(await SendAsync(agent, Edit, "Send"));
        Assert.Equal(Review, await SendAsync(agent, Edit, "Send", form => form["ChangeNote"] = "ボタンの名前を直した"));
        var page = await editor.PageAsync(Review);
        Assert.Empty(PageRules.Broken(page));
        Assert.Contains("鶴亀ボタン", page.QuerySelector("ins mark")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Null(await SendAsync(agent, Review, "Approve"));
        Assert.Contains("done=approved", await SendAsync(editor, Review, "Approve"), StringComparison.Ordinal);
        Assert.Contains("done=published", await SendAsync(editor, Review, "Publish", form => form["reason"] = "ためし"), StringComparison.Ordinal);

        Assert.Contains("鶴亀ボタン", await agent.TextAsync("/articles/1001/password"), StringComparison.Ordinal);
        Assert.Contains("ボタンの名前を直した", await agent.TextAsync("/articles/1001/history"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_OfTwoPeopleInOnePlace_ShowsBothTexts()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings());
        using var agent = await portal.Visit().AsAsync("agent");
        using var editor = await portal.Visit().AsAsync("editor");
        await SendAsync(agent, Edit, "Start");
        var mine = await FieldsAsync(editor, Edit);
        await SendAsync(agent, Edit, "Save", form => form["Body"] = "先の人の文章。\n");
        mine["Body"] = "あとの人の文章。\n";

        using var response = await editor.SendAsync("POST", Edit + "?handler=Save", mine);
        var page = await Visitor.ParseAsync(response);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Empty(PageRules.Broken(page));
        Assert.Contains("先の人の文章", page.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("あとの人の文章。\n", ((IHtmlTextAreaElement)page.QuerySelector("#d-body")!).Value);
    }

    [Fact]
    public async Task Publish_AtWhatIsNoMoment_PublishesNothing()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings());
        using var agent = await portal.Visit().AsAsync("agent");
        using var editor = await portal.Visit().AsAsync("editor");
        await SendAsync(agent, Edit, "Start");
        await SendAsync(agent, Edit, "Send", form => (form["Body"], form["ChangeNote"]) = ("鶴亀ボタンを選びます。\n", "直した"));
        await SendAsync(editor, Review, "Approve");

        foreach (var moment in new[] { "あした", "2026-13-01T00:00", "2020-01-01T09:00", "12:00" })
            Assert.Null(await SendAsync(editor, Review, "Publish", form => (form["at"], form["reason"]) = (moment, "ためし")));
        Assert.DoesNotContain("鶴亀ボタン", await agent.TextAsync("/articles/1001/password"), StringComparison.Ordinal);
        Assert.Contains("done=scheduled", await SendAsync(editor, Review, "Publish", form => (form["at"], form["reason"]) = ("2099-04-01T09:00", "ためし")), StringComparison.Ordinal);
        Assert.Contains("2099", (await editor.PageAsync(Review)).QuerySelector(".strip")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("鶴亀ボタン", await agent.TextAsync("/articles/1001/password"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Translation_JapaneseMovedOn_ShowsWhatToTranslate()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings());
        using var agent = await portal.Visit().AsAsync("agent");
        const string English = "/desk/articles/1003/edit?of=en";
        await SendAsync(agent, English, "Start");
        var page = await agent.PageAsync(English);
        Assert.Empty(PageRules.Broken(page));
        Assert.NotNull(page.QuerySelector("#translation"));
        Assert.Null((await agent.PageAsync(Edit)).QuerySelector("#translation"));
    }

    [Fact]
    public async Task Compare_AnyTwo_LeadsToTheirComparison()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings());
        using var agent = await portal.Visit().AsAsync("agent");
        using var desk = await agent.GetAsync(Review + "?handler=Compare&a=2&b=1");
        using var reader = await agent.GetAsync("/articles/1001/history?handler=Compare&a=2&b=1");
        Assert.Equal("/desk/articles/1001/changes/1..2", desk.Headers.Location!.OriginalString);
        Assert.Equal("/articles/1001/diff/1..2", reader.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Preview_OfASavedDraft_IsThePageOfAReader()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings());
        using var agent = await portal.Visit().AsAsync("agent");
        await SendAsync(agent, Edit, "Start");
        await SendAsync(agent, Edit, "Save", form => Replace(form, "Body", "次へ進むを選びます", "鶴亀ボタンを選びます"));

        var page = await agent.PageAsync("/desk/articles/1001/preview");

        Assert.Empty(PageRules.Broken(page));
        Assert.Contains("鶴亀ボタン", page.QuerySelector("article.article .prose")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form.vote"));
        Assert.Equal(HttpStatusCode.NotFound, await agent.StatusAsync("/desk/articles/1002/preview"));
    }

    [Theory]
    [InlineData("/desk/articles")]
    [InlineData("/desk/articles?health=past-review&kind=manual&q=複合機")]
    [InlineData("/desk/articles?kind=x&state=y&page=-3&health='")]
    [InlineData("/desk/articles/new")]
    [InlineData(Edit)]
    [InlineData(Review)]
    [InlineData("/desk/articles/1001/changes/1..2")]
    [InlineData("/desk/golden")]
    [InlineData("/desk/golden?q=合言葉&lost=true&page=9")]
    [InlineData("/desk/signals")]
    [InlineData("/desk/signals?kind=Expiry&no=1002&q=x")]
    [InlineData("/desk/proposals")]
    [InlineData("/manage/loop")]
    public async Task Page_OfTheDesk_KeepsTheRules(string url)
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings());
        using var manager = await portal.Visit().AsAsync("manager");
        foreach (var lang in new[] { "ja", "en" })
        {
            using var response = await manager.GetAsync(url + (url.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + lang);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Empty(PageRules.Broken(await Visitor.ParseAsync(response)));
        }
    }

    [Theory]
    [InlineData("[ (", 8000)]
    [InlineData("> ", 4000)]
    [InlineData("| a ", 8000)]
    [InlineData("\u202E", 8000)]
    [InlineData("<script>alert(1)</script>", 1000)]
    [InlineData("![](", 8000)]
    [InlineData("](", 16000)]
    [InlineData("あ", 250000)]
    [InlineData("\n", 200000)]
    public async Task Preview_OfTextMadeToBreak_IsAnswered(string piece, int times)
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings());
        using var agent = await portal.Visit().AsAsync("agent");
        await SendAsync(agent, Edit, "Start");
        var form = await FieldsAsync(agent, Edit);
        form["Body"] = string.Concat(Enumerable.Repeat(piece, times));

        using var response = await agent.SendAsync("POST", Edit + "?handler=Preview", form);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("<script", await Visitor.TextAsync(response), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Sends a form of a page; where it leads, or null when it was refused.</summary>
    private static async Task<string?> SendAsync(Visitor visitor, string page, string handler, Action<Dictionary<string, string>>? change = null)
    {
        var fields = await FieldsAsync(visitor, page, handler);
        change?.Invoke(fields);
        using var response = await visitor.SendAsync("POST", $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={handler}", fields);
        return response.StatusCode == HttpStatusCode.Redirect ? response.Headers.Location!.OriginalString : null;
    }

    private static async Task<Dictionary<string, string>> FieldsAsync(Visitor visitor, string page, string handler = "Save")
    {
        var document = await visitor.PageAsync(page);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        // The form with this handler, or with a button for it; any form of the page where it offers none, as somebody would who tries.
        var forms = document.QuerySelectorAll("main form[method=post]").ToList();
        var form = forms.Find(other => other.GetAttribute("action")!.EndsWith("=" + handler, StringComparison.Ordinal)
            || other.QuerySelectorAll("button[formaction]").Any(button => button.GetAttribute("formaction")!.EndsWith("=" + handler, StringComparison.Ordinal))) ?? forms[0];
        foreach (var input in form.QuerySelectorAll("input[name]:not([type=file])").OfType<IHtmlInputElement>()) fields[input.Name!] = input.Value;
        foreach (var area in form.QuerySelectorAll("textarea[name]").OfType<IHtmlTextAreaElement>()) fields[area.Name!] = area.Value;
        foreach (var select in form.QuerySelectorAll("select[name]").OfType<IHtmlSelectElement>()) fields[select.Name!] = select.Value ?? "";
        return fields;
    }

    private static void Replace(Dictionary<string, string> form, string field, string old, string text)
    {
        Assert.Contains(old, form[field], StringComparison.Ordinal);
        form[field] = form[field].Replace(old, text, StringComparison.Ordinal);
    }
}
