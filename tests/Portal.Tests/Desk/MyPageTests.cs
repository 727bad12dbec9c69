using System.Net;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Desk;

public sealed class MyPageTests(RunningPortal portal)
{
    [Fact]
    public async Task Inquiry_FromAskingToSolved_IsFollowedByItsOwner()
    {
        await using var own = await RunningPortal.StartAsync(new TestSettings());
        using var staff = await own.Visit().AsAsync("staff");
        using var agent = await own.Visit().AsAsync("agent");
        var number = await AskAsync(staff);
        var address = "/my/" + number;

        using var noted = await staff.PressAsync(await staff.PageAsync(address), "button[value=note]", Values(("Text", "2 階です")));
        using var taken = await agent.PressAsync(await agent.PageAsync("/desk/inquiries/" + number), "button[value=take]");
        using var secret = await agent.PressAsync(await agent.PageAsync("/desk/inquiries/" + number), "button[value=note]", Values(("Text", "内輪のメモ")));
        using var answered = await agent.PressAsync(await agent.PageAsync("/desk/inquiries/" + number), "button[value=answer]", Values(("Text", "電源を入れ直してください")));
        var home = await staff.PageAsync("/");
        var list = await staff.PageAsync("/my");
        var page = await staff.PageAsync(address);

        Assert.Equal("/desk/inquiries/" + number, taken.Headers.Location!.OriginalString);
        Assert.Contains("新着 1 件", home.QuerySelector("header a[href='/my']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(list.QuerySelectorAll("#answered ~ .rows a"), link => link.GetAttribute("href") == address);
        Assert.Contains("電源を入れ直してください", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 階です", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("内輪のメモ", page.Body.TextContent, StringComparison.Ordinal);

        using var reopened = await staff.PressAsync(page, "button[value=reopen]", Values(("Text", "まだ出ません")));
        Assert.NotNull((await staff.PageAsync(address)).QuerySelector(".status-in-progress"));
        using var solved = await staff.PressAsync(await staff.PageAsync(address), "button[value=solved]");
        Assert.NotNull((await staff.PageAsync(address)).QuerySelector(".status-closed"));
        Assert.DoesNotContain("件", (await staff.PageAsync("/")).QuerySelector("header a[href='/my']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inquiry_OfSomebodyElse_IsNotFound_WhateverIsSent()
    {
        using var staff = await portal.Visit().AsAsync("staff");
        using var other = await portal.Visit().AsAsync("manager");
        var number = await AskAsync(staff);
        var ownForm = await staff.PageAsync("/my/" + number);
        var foreignNumber = await AskAsync(other);
        var token = (await other.PageAsync("/my/" + foreignNumber)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var forged = await other.SendAsync("POST", "/my/" + number, Values(("Do", "solved"), ("__RequestVerificationToken", token)));

        Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync("/my/" + number));
        Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync("/ask/" + number));
        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
        Assert.NotNull(ownForm.QuerySelector(".status-open"));
        Assert.NotNull((await staff.PageAsync("/my/" + number)).QuerySelector(".status-open"));
        Assert.DoesNotContain(number, await other.TextAsync("/my"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/my/Q-1999-000001")]
    [InlineData("/my/1")]
    [InlineData("/my/%27%20OR%201=1--")]
    [InlineData("/my/..%2f..%2fdesk")]
    public async Task Number_ThatIsNone_IsNotFound(string address)
    {
        using var staff = await portal.Visit().AsAsync("staff");

        Assert.Equal(HttpStatusCode.NotFound, await staff.StatusAsync(address));
    }

    [Fact]
    public async Task Action_ThatDoesNotFit_IsSaid_AndChangesNothing()
    {
        using var staff = await portal.Visit().AsAsync("staff");
        var number = await AskAsync(staff);
        var address = "/my/" + number;
        var open = await staff.PageAsync(address);

        using var empty = await staff.PressAsync(open, "button[value=note]", Values(("Text", "  \n ")));
        using var solved = await staff.PressAsync(open, "button[value=solved]");
        using var late = await staff.PressAsync(open, "button[value=note]", Values(("Text", "あとから")));
        var page = await Visitor.ParseAsync(late);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, solved.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("状況が変わった", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        // What was written is not lost.
        Assert.Equal("あとから", page.QuerySelector("textarea")!.TextContent.Trim());
    }

    private static async Task<string> AskAsync(Visitor visitor)
    {
        using var sent = await visitor.SubmitAsync("/ask", "/ask", Values(("Subject", "印刷できない"), ("Step", "send")));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        return sent.Headers.Location!.OriginalString.Split('/')[^1];
    }

    private static Dictionary<string, string> Values(params (string Name, string Value)[] values) => values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
}
