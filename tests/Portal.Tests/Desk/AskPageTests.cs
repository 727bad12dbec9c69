using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal.Desk;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Sessions;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Desk;

/// <summary>Asking, as a browser without scripts does.</summary>
public sealed class AskPageTests(RunningPortal portal)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_WithoutScripts_ShowsArticlesOnce_ThenSends()
    {
        using var visitor = portal.Visit();
        var form = await visitor.PageAsync("/ask");

        using var written = await visitor.PressAsync(form, "#ask button", Question("パスワードを忘れました", "朝から入れません\n二行目"));
        var check = await Visitor.ParseAsync(written);
        Assert.Equal(HttpStatusCode.OK, written.StatusCode);
        Assert.Contains(check.QuerySelectorAll(".near a"), link => link.GetAttribute("href")!.StartsWith("/articles/1001/", StringComparison.Ordinal));
        Assert.NotNull(check.QuerySelector("button[name=Step][value=send]"));
        Assert.NotNull(check.QuerySelector("button[name=Step][value=solved]"));

        using var sent = await visitor.PressAsync(check, "button[value=send]");
        var receipt = await visitor.PageAsync(sent.Headers.Location!.OriginalString);
        var number = sent.Headers.Location!.OriginalString.Split('/')[^1];

        Assert.Contains(number, receipt.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("回答の目安", receipt.Body.TextContent, StringComparison.Ordinal);
        var inquiry = (await ReadAsync(number))!.Inquiry;
        Assert.Equal(("パスワードを忘れました", "朝から入れません\n二行目", "山田", "内線1234", InquiryChannel.Web, false), (inquiry.Subject, inquiry.Text, inquiry.ContactName, inquiry.Contact, inquiry.Channel, inquiry.OwnerIsAccount));
    }

    [Fact]
    public async Task Ask_WithNothingNear_IsSentAtOnce()
    {
        using var visitor = portal.Visit();

        using var sent = await visitor.PressAsync(await visitor.PageAsync("/ask"), "#ask button", Question("ゑゑゑ"));

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.StartsWith("/ask/Q-", sent.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_SolvedByAnArticle_MakesNoInquiry_AndCountsAsSolvedByWord()
    {
        await using var own = await RunningPortal.StartAsync(new TestSettings());
        using var visitor = own.Visit();
        using var written = await visitor.PressAsync(await visitor.PageAsync("/ask"), "#ask button", Question("パスワードを忘れました"));

        using var solved = await visitor.PressAsync(await Visitor.ParseAsync(written), "button[value=solved]");

        Assert.Equal("/ask/solved", solved.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/ask/solved"));
        await own.Services.GetRequiredService<HelpStore>().StoreAsync(Stop);
        await using var sessions = await own.Services.GetRequiredService<IDbContextFactory<SessionsDbContext>>().CreateDbContextAsync(Stop);
        await using var desk = await own.Services.GetRequiredService<IDbContextFactory<DeskDbContext>>().CreateDbContextAsync(Stop);
        Assert.Equal(HelpOutcome.Solved, (await sessions.Sessions.SingleAsync(Stop)).Outcome);
        Assert.Equal(0, await desk.Inquiries.CountAsync(Stop));
    }

    [Fact]
    public async Task Ask_SentTwice_IsOneInquiry()
    {
        using var visitor = portal.Visit();
        var form = await visitor.PageAsync("/ask");

        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => visitor.PressAsync(form, "#ask button", Question("ゑゑゑ"))));

        Assert.Single(sent.Select(response => response.Headers.Location!.OriginalString).Distinct(StringComparer.Ordinal));
        foreach (var response in sent) response.Dispose();
    }

    [Fact]
    public async Task Ask_Again_KeepsWhatWasWritten()
    {
        using var visitor = portal.Visit();
        using var written = await visitor.PressAsync(await visitor.PageAsync("/ask"), "#ask button", Question("パスワード \"<b>\"", "一\n二"));

        using var again = await visitor.PressAsync(await Visitor.ParseAsync(written), "button[value=edit]");
        var page = await Visitor.ParseAsync(again);

        Assert.Equal("パスワード \"<b>\"", page.QuerySelector("input[name=Subject]")!.GetAttribute("value"));
        Assert.Equal("一\n二", page.QuerySelector("textarea[name=Text]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Ask_WithFieldsMissingOrTooLong_SaysWhich_AndKeepsThem()
    {
        using var visitor = portal.Visit();
        using var staff = await portal.Visit().AsAsync("staff");

        using var empty = await visitor.PressAsync(await visitor.PageAsync("/ask"), "#ask button");
        using var tooLong = await staff.PressAsync(await staff.PageAsync("/ask"), "#ask button", Values(("Subject", new string('件', 201)), ("Text", new string('文', 8001))));
        var emptyPage = await Visitor.ParseAsync(empty);
        var longPage = await Visitor.ParseAsync(tooLong);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(["#ask-Subject", "#ask-Name", "#ask-Contact"], emptyPage.QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["#ask-Subject", "#ask-Text"], longPage.QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href")));
        Assert.Equal(201, longPage.QuerySelector("input[name=Subject]")!.GetAttribute("value")!.Length);
        Assert.All(longPage.QuerySelectorAll("[aria-invalid=true]"), field => Assert.NotNull(longPage.GetElementById(field.GetAttribute("aria-describedby")!.Split(' ')[0])));
    }

    [Fact]
    public async Task Ask_FromASearch_BringsItsWords()
    {
        using var staff = await portal.Visit().AsAsync("staff");
        var form = await staff.PageAsync("/ask?q=" + Uri.EscapeDataString("ゑゑゑ"));

        using var sent = await staff.PressAsync(form, "#ask button", Values(("Subject", "ゑの件")));

        Assert.Equal("ゑゑゑ", form.QuerySelector("input[name=Subject]")!.GetAttribute("value"));
        Assert.Equal("ゑゑゑ", Received((await ReadAsync(sent.Headers.Location!.OriginalString.Split('/')[^1]))!).SearchedFor);
    }

    [Fact]
    public async Task Ask_FromAConversation_BringsItsTurns_ForItsPersonAlone()
    {
        var conversation = Guid.NewGuid().ToString("N");
        var observer = portal.Services.GetRequiredService<Bot.Dialogue.ITurnObserver>();
        observer.OnTurn(new Bot.Dialogue.TurnSummary
        {
            TurnId = "t",
            ConversationId = conversation,
            Person = new Bot.Dialogue.ChatPerson("staff", true, []),
            At = TimeProvider.System.GetUtcNow(),
            Kind = Bot.Dialogue.ReplyKind.Answer,
            Words = "ゑゑの使い方",
            Lang = "ja",
            Sources = [new Bot.Dialogue.Source(1001, "ja", 2, "題", "節", "節", "/articles/1001", new DateOnly(2026, 11, 1))],
        });
        using var staff = await portal.Visit().AsAsync("staff");
        using var other = await portal.Visit().AsAsync("manager");

        var own = await staff.PageAsync("/ask?conversation=" + conversation);
        var foreign = await other.PageAsync("/ask?conversation=" + conversation);
        using var sent = await staff.PressAsync(own, "#ask button", Values(("Step", "send")));
        using var forged = await other.PressAsync(foreign, "#ask button", Values(("Subject", "ゑ"), ("Conversation", conversation), ("Step", "send")));

        Assert.Equal("ゑゑの使い方", own.QuerySelector("input[name=Subject]")!.GetAttribute("value"));
        Assert.Equal("", foreign.QuerySelector("input[name=Subject]")!.GetAttribute("value"));
        var record = Received((await ReadAsync(sent.Headers.Location!.OriginalString.Split('/')[^1]))!).Conversation!;
        Assert.Equal(("ゑゑの使い方", 1001), (Assert.Single(record.Lines).Text, Assert.Single(record.Shown).No));
        Assert.Null(Received((await ReadAsync(forged.Headers.Location!.OriginalString.Split('/')[^1]))!).Conversation);
    }

    [Fact]
    public async Task Near_WhileWriting_IsAPieceOfAPage_AndNeedsTheToken()
    {
        using var visitor = portal.Visit();
        var form = await visitor.PageAsync("/ask");
        var token = form.QuerySelector("#ask input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var near = await visitor.SendAsync("POST", "/ask?handler=Near", Values(("Subject", "パスワードを忘れました"), ("__RequestVerificationToken", token)));
        using var unsigned = await visitor.SendAsync("POST", "/ask?handler=Near", Values(("Subject", "パスワード")));
        var text = await Visitor.TextAsync(near);

        Assert.Equal(HttpStatusCode.OK, near.StatusCode);
        Assert.DoesNotContain("<html", text, StringComparison.Ordinal);
        Assert.Contains("/articles/1001/", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, unsigned.StatusCode);
    }

    [Fact]
    public async Task Receipt_IsForWhoSentIt()
    {
        using var visitor = portal.Visit();
        using var sent = await visitor.PressAsync(await visitor.PageAsync("/ask"), "#ask button", Question("ゑゑゑ"));
        var address = sent.Headers.Location!.OriginalString;
        using var other = portal.Visit();
        using var stranger = portal.Visit();
        using var signedIn = await portal.Visit().AsAsync("admin");
        using var hers = await other.PressAsync(await other.PageAsync("/ask"), "#ask button", Question("ゑゑ"));

        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync(address));
        foreach (var nosy in new[] { other, stranger, signedIn }) Assert.Equal(HttpStatusCode.NotFound, await nosy.StatusAsync(address));
    }

    [Fact]
    public async Task Ask_WithoutAToken_OrFromAnotherSite_IsRefused()
    {
        using var visitor = portal.Visit();

        using var unsigned = await visitor.SendAsync("POST", "/ask", Question("ゑ"));
        using var foreign = await visitor.SubmitAsync("/ask", "/ask", Question("ゑ"), request => request.Headers.Add("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(HttpStatusCode.BadRequest, unsigned.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
    }

    [Theory]
    [InlineData("' OR 1=1; DROP TABLE Inquiries;--")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("{{constructor}}\u202e\u200b")]
    [InlineData("\u0007\r\nSet-Cookie: a=b")]
    [InlineData("=cmd|' /C calc'!A0")]
    public async Task Ask_WithAnyText_IsKeptAsText(string text)
    {
        using var visitor = portal.Visit();

        using var sent = await visitor.SubmitAsync("/ask", "/ask", new Dictionary<string, string>(Question("ゑ" + text, text), StringComparer.Ordinal) { ["Step"] = "send" });
        var page = await visitor.PageAsync(sent.Headers.Location!.OriginalString);

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Empty(page.QuerySelectorAll("main script, [onerror]"));
        Assert.Equal(TextLine.Of("ゑ" + text, 200), (await ReadAsync(sent.Headers.Location.OriginalString.Split('/')[^1]))!.Inquiry.Subject);
    }

    [Fact]
    public async Task Ask_WithNullCharacters_IsRefusedClearly()
    {
        using var visitor = portal.Visit();

        using var refused = await visitor.SubmitAsync("/ask", "/ask", Question("a\0b"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.NotEmpty((await Visitor.ParseAsync(refused)).QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task Ask_TooOftenFromOneAddress_IsToldToWait()
    {
        await using var own = await RunningPortal.StartAsync(new TestSettings { More = ["Portal:RateLimits:AskPerMinute=2", "Portal:RateLimits:CountLoopback=true"] });
        using var visitor = own.Visit();
        var form = await visitor.PageAsync("/ask");
        var statuses = new List<HttpStatusCode>();
        for (var n = 0; n < 3; n++)
        {
            using var sent = await visitor.PressAsync(form, "#ask button", new Dictionary<string, string>(Question("ゑ"), StringComparer.Ordinal) { ["Step"] = "send" });
            statuses.Add(sent.StatusCode);
            if (n == 2) Assert.True(sent.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        }

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.TooManyRequests], statuses);
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/ask"));
    }

    private async Task<InquiryRecord?> ReadAsync(string number) => await portal.Services.GetRequiredService<InquiryReader>().FindAsync(number, Stop);

    private static InquiryReceived Received(InquiryRecord record) => (InquiryReceived)record.Entries[0].Fact;

    private static Dictionary<string, string> Question(string subject, string text = "") =>
        Values(("Subject", subject), ("Text", text), ("Name", "山田"), ("Contact", "内線1234"));

    private static Dictionary<string, string> Values(params (string Name, string Value)[] values) => values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
}
