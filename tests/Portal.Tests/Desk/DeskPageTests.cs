using System.Net;
using AngleSharp.Html.Dom;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Desk;

public sealed class DeskPageTests(DeskSite site) : IClassFixture<DeskSite>
{
    private Visitor Agent => site.Agent;

    [Fact]
    public async Task Answer_WithSectionsFound_RecordsWhatWasUsedAndWhatIsWrong()
    {
        var number = await site.ReceiveAsync("パスワードの件");
        var found = await PostAsync(await PageAsync(number), "button[value=find]", ("Text", "書きかけの答え"), ("Find", "パスワード"));
        var keys = found.QuerySelectorAll("input[name=Pick]").Select(pick => pick.GetAttribute("value")!).ToList();
        Assert.Contains("1001:ja:自分で初期化する", keys);
        Assert.Equal("書きかけの答え", found.QuerySelector("#answer-text")!.TextContent.Trim());

        var inserted = await PostAsync(found, "button[name=Insert][value='1001:ja:自分で初期化する']");
        Assert.Contains("職員番号を入れ", inserted.QuerySelector("#answer-text")!.TextContent, StringComparison.Ordinal);
        Choose(inserted, "1001:ja:自分で初期化する", "used", "");
        Choose(inserted, keys.First(key => key != "1001:ja:自分で初期化する"), "flagged", "古い");
        using var sent = await Agent.PressAsync(inserted, "button[value=answer]");

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var answer = Assert.IsType<InquiryAnswered>((await site.ReadAsync(number)).Entries[^1].Fact);
        Assert.Equal([SectionUse.Flagged, SectionUse.Used], answer.Sections.Select(section => section.Use).Order().Reverse());
        Assert.Equal(new SectionReference(1001, "ja", 2, "自分で初期化する", "パスワードを初期化する › 自分で初期化する"), answer.Sections.Single(section => section.Use == SectionUse.Used).Section);
    }

    [Fact]
    public async Task Page_OffersWhatFitsTheSubject_AndKeepsItWhenSomethingIsRefused()
    {
        var number = await site.ReceiveAsync("パスワードを初期化したい");
        var page = await PageAsync(number);
        Assert.Contains("1001:ja:自分で初期化する", Keys(page));

        using var empty = await Agent.PressAsync(page, "button[value=answer]", DeskSite.Values(("Text", "")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains("1001:ja:自分で初期化する", Keys(await Visitor.ParseAsync(empty)));

        static IReadOnlyList<string> Keys(IHtmlDocument page) => [.. page.QuerySelectorAll("input[name=Pick]").Select(pick => pick.GetAttribute("value")!)];
    }

    [Fact]
    public async Task TwoAgents_AtOnce_TheSecondIsTold_AndLosesNothing()
    {
        var number = await site.ReceiveAsync();
        using var editor = await site.Portal.Visit().AsAsync("editor");
        var seenByAgent = await PageAsync(number);
        var seenByEditor = await editor.PageAsync("/desk/inquiries/" + number);

        using var first = await Agent.PressAsync(seenByAgent, "button[value=answer]", DeskSite.Values(("Text", "先の答え")));
        using var second = await editor.PressAsync(seenByEditor, "button[value=answer]", DeskSite.Values(("Text", "後の答え")));
        var told = await Visitor.ParseAsync(second);

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("ほかの人が先に更新しました（agent", told.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("先の答え", told.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("後の答え", told.QuerySelector("#answer-text")!.TextContent.Trim());
        using var again = await editor.PressAsync(told, "button[value=answer]");
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(["先の答え", "後の答え"], (await site.ReadAsync(number)).Entries.Select(entry => entry.Fact).OfType<InquiryAnswered>().Select(answer => answer.Text));
    }

    [Fact]
    public async Task Escalation_IsRecordedWithItsTimes_AndWatchedUntilAnswered()
    {
        await using var own = new DeskSite();
        await own.InitializeAsync();
        var number = await own.ReceiveAsync();
        own.Clock.Advance(TimeSpan.FromMinutes(20));
        using var asked = await own.Agent.PressAsync(await own.Agent.PageAsync("/desk/inquiries/" + number), "button[value=escalate]", DeskSite.Values(("To", "基盤事業者"), ("Text", "調べてください"), ("At", "2026-11-19T10:08")));
        var overview = await own.Agent.PageAsync("/desk");
        var page = await own.Agent.PageAsync("/desk/inquiries/" + number);

        Assert.Contains(overview.QuerySelectorAll("#escalated ~ .rows a"), link => link.GetAttribute("href") == "/desk/inquiries/" + number);
        Assert.Null(page.QuerySelector("button[value=answer]"));
        Assert.Null(page.QuerySelector("button[value=close]"));
        using var reported = await own.Agent.PressAsync(page, "button[value=progress]", DeskSite.Values(("Text", "調べています"), ("AnswerBy", "2026-11-25T12:00"), ("PersonWasAbsent", "true")));
        using var second = await own.Agent.PressAsync(await own.Agent.PageAsync("/desk/inquiries/" + number), "button[value=escalation-answered]", DeskSite.Values(("Text", "直しました")));
        var record = await own.ReadAsync(number);

        Assert.Equal([TestCalendar.At("2026-11-19 10:08"), TestCalendar.At("2026-11-19 10:20"), TestCalendar.At("2026-11-19 10:20")], record.Entries.Skip(1).Select(entry => entry.HappenedAt));
        Assert.Equal(new ProgressReported("調べています", TestCalendar.At("2026-11-25 12:00"), false, true), record.Entries[2].Fact);
        Assert.Equal((InquiryState.InProgress, TestCalendar.At("2026-11-25 12:00")), (record.Inquiry.State, record.Inquiry.AnswerBy));
    }

    [Theory]
    [InlineData("note", "Text", "", "内容を入力")]
    [InlineData("escalate", "Text", "x", "エスカレーション先")]
    [InlineData("assign", "To", "staff", "担当者を選んで")]
    [InlineData("assign", "To", "<script>", "担当者を選んで")]
    [InlineData("progress", "AnswerBy", "2020-01-01T10:00", "これからの日時")]
    [InlineData("note", "At", "きのう", "起きた日時を確認")]
    [InlineData("note", "At", "2026-11-19T09:59", "受付や前回")]
    [InlineData("note", "At", "2099-01-01T10:00", "未来")]
    public async Task Action_ThatMakesNoSense_IsSaid_AndChangesNothing(string action, string field, string value, string said)
    {
        var number = await site.ReceiveAsync();
        var values = DeskSite.Values(("Text", "文"), ("To", action == "assign" ? "agent" : ""));
        values[field] = value;

        using var response = await Agent.PressAsync(await PageAsync(number), $"button[value={action}]", values);

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.UnprocessableEntity, HttpStatusCode.Conflict });
        Assert.Contains(said, (await Visitor.ParseAsync(response)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await site.ReadAsync(number)).Entries);
    }

    [Fact]
    public async Task Action_ThatIsNone_OrTooLong_IsRefused()
    {
        var number = await site.ReceiveAsync();
        var page = await PageAsync(number);

        using var unknown = await Agent.PressAsync(page, "button[value=note]", DeskSite.Values(("Text", "x"), ("Do", "delete")));
        using var tooLong = await Agent.PressAsync(page, "button[value=note]", DeskSite.Values(("Text", new string('長', 20_001))));
        using var missing = await Agent.SendAsync("POST", "/desk/inquiries/" + number, DeskSite.Values(("Do", "take")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooLong.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, missing.StatusCode);
        Assert.NotEqual(HttpStatusCode.InternalServerError, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await Agent.StatusAsync("/desk/inquiries/Q-1999-000001"));
        Assert.Equal(HttpStatusCode.NotFound, await Agent.StatusAsync("/desk/inquiries/%27%20OR%201=1--"));
    }

    [Fact]
    public async Task Overview_ShowsWhatWaits()
    {
        await using var own = new DeskSite();
        await own.InitializeAsync();
        var late = await own.ReceiveAsync("遅れている");
        own.Clock.Advance(TimeSpan.FromHours(5));
        await own.SignInAsync();
        var mine = await own.ReceiveAsync("自分の");
        await own.RecordAsync(mine, new InquiryTaken());
        var page = await own.Agent.PageAsync("/desk");

        Assert.Equal([late], In("overdue"));
        Assert.Equal([mine], In("mine"));
        Assert.Equal([late], In("unassigned"));
        Assert.Empty(In("escalated"));

        IEnumerable<string> In(string section) =>
            page.GetElementById(section)!.ParentElement!.QuerySelectorAll(".rows a").Select(link => link.GetAttribute("href")!.Split('/')[^1]);
    }

    private static void Choose(IHtmlDocument page, string key, string use, string comment)
    {
        var item = page.QuerySelector($"input[name=Pick][value='{key}']")!.Closest("li")!;
        ((IHtmlSelectElement)item.QuerySelector("select")!).Value = use;
        ((IHtmlInputElement)item.QuerySelector("input[name=Comment]")!).Value = comment;
    }

    private async Task<IHtmlDocument> PostAsync(IHtmlDocument page, string button, params (string Name, string Value)[] values)
    {
        using var response = await Agent.PressAsync(page, button, DeskSite.Values(values));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Visitor.ParseAsync(response);
    }

    private Task<IHtmlDocument> PageAsync(string number) => Agent.PageAsync("/desk/inquiries/" + number);
}
