using System.Globalization;
using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>From a question to an answer by the desk, with and without scripts.</summary>
public sealed class AskTests(Site site)
{
    [Fact]
    public async Task Writing_ShowsArticlesBeside_AndOneOfThemEndsIt()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        var page = window.Page;
        await window.GoAsync("/ask");

        await page.FillAsync("#ask-Subject", "パスワードを忘れた");
        await page.Locator("#near .hit a").First.WaitForAsync();
        // Reading it loses nothing of what was written.
        var opened = await page.Context.RunAndWaitForPageAsync(() => page.Locator("#near .hit a").First.ClickAsync());
        await opened.WaitForLoadStateAsync();
        Assert.Contains("/articles/", opened.Url, StringComparison.Ordinal);
        Assert.Equal("パスワードを忘れた", await page.InputValueAsync("#ask-Subject"));
        await page.ClickAsync("#near button[value=solved]");
        await page.WaitForURLAsync("**/ask/solved");

        window.AssertQuiet();
    }

    [Theory]
    [InlineData(true, "ja-JP")]
    [InlineData(false, "ja-JP")]
    [InlineData(true, "en-GB")]
    public async Task Question_IsSent_Answered_AndSolved(bool hasScript, string locale)
    {
        var subject = $"プリンターの紙が出ない {Guid.NewGuid():N}"[..20];
        await using var staff = await site.OpenAsync(Look.Phone with { HasScript = hasScript, Locale = locale });
        await staff.SignInAsync("staff");
        await staff.GoAsync("/ask");
        await staff.Page.FillAsync("#ask-Subject", subject);
        if (hasScript) await staff.Page.Locator("#near .hit a").First.WaitForAsync();
        await staff.Page.ClickAsync("#ask .btn-main");
        // Without scripts the articles come once before it is sent; with them they have been seen.
        if (!hasScript) await staff.Page.ClickAsync("button[value=send]");
        await staff.Page.WaitForURLAsync("**/ask/Q-*");
        var number = (await staff.Page.Locator(".receipt .number").First.TextContentAsync())!;

        await using var agent = await site.OpenAsync(Look.Desk with { HasScript = hasScript, Locale = locale });
        await agent.SignInAsync("agent");
        await agent.GoAsync("/desk/inquiries/" + number);
        await agent.Page.ClickAsync("button[value=take]");
        await agent.Page.FillAsync("#answer-text", "紙を入れ直してください。");
        await agent.Page.FillAsync("#answer-find", "複合機 印刷できない");
        await agent.Page.ClickAsync("button[value=find]");
        await agent.Page.Locator("#use-0").SelectOptionAsync("used");
        await agent.Page.ClickAsync("button[value=answer]");
        await agent.Page.Locator(".timeline-answer").WaitForAsync();

        await staff.GoAsync("/my");
        await staff.Page.ClickAsync($"a[href='/my/{number}']");
        Assert.Contains("紙を入れ直してください。", await staff.Page.Locator(".timeline-answer").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await staff.Page.Locator(".timeline-answer .sections a").CountAsync());
        await staff.Page.ClickAsync("button[value=solved]");
        await staff.Page.Locator(".status-closed").WaitForAsync();

        staff.AssertQuiet();
        agent.AssertQuiet();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Vote_UnderAnArticle_IsTaken(bool hasScript)
    {
        await using var window = await site.OpenAsync(Look.Desk with { HasScript = hasScript });
        var page = window.Page;
        await window.GoAsync(Addresses.Manual);

        await page.ClickAsync(".vote button[value=no]");
        await page.CheckAsync(".vote-form input[value=unclear]");
        await page.FillAsync(".vote-form textarea", "図がほしい");
        await page.ClickAsync(".vote-form .btn-main");
        await page.Locator(".vote-thanks").WaitForAsync();

        Assert.Equal(hasScript, page.Url.Contains(Addresses.Manual, StringComparison.Ordinal));
        window.AssertQuiet();
    }

    [Fact]
    public async Task Form_ByKeyboardAlone_SaysWhatIsMissing()
    {
        await using var window = await site.OpenAsync(Look.Desk with { HasScript = false });
        var page = window.Page;
        await window.GoAsync("/ask");
        // Past the browser's own check, as an old browser would.
        await page.Locator("#ask").EvaluateAsync("form => form.noValidate = true");

        await page.FocusAsync("#ask-Contact");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[role=alert]").WaitForAsync();
        await page.Locator("[role=alert] a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#ask-Subject", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("staff", "/my")]
    [InlineData("staff", "/my/{0}")]
    [InlineData("staff", "/ask/{0}")]
    [InlineData("staff", "/ask/solved")]
    [InlineData("staff", "/articles/1001/vote?solved=no")]
    [InlineData("agent", "/desk")]
    [InlineData("agent", "/desk/inquiries?state=all")]
    [InlineData("agent", "/desk/inquiries/{0}")]
    [InlineData("agent", "/desk/inquiries/new")]
    [InlineData("agent", "/desk/inquiries/form")]
    [InlineData("agent", "/desk/bot")]
    [InlineData("agent", "/desk/bot/settings")]
    [InlineData("agent", "/desk/bot/flows")]
    [InlineData("agent", "/desk/bot/maintenance")]
    public async Task Page_OfTheDesk_IsAccessibleAndFits(string role, string address)
    {
        var number = await AskAsync();
        foreach (var look in new[] { Look.Desk, Look.Dark, Look.Phone, Look.Narrow with { Locale = "en-GB" } })
        {
            await using var window = await site.OpenAsync(look);
            await window.SignInAsync(role);
            await window.GoAsync(string.Format(CultureInfo.InvariantCulture, address, number));
            await window.Page.EvaluateAsync("for (const part of document.querySelectorAll('main details')) part.open = true");
            Assert.Equal(0, await window.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
            await AxeTests.AssertCleanAsync(window, $"{address} {look.Width}");
            window.AssertQuiet();
        }
    }

    /// <summary>An inquiry of the staff's account.</summary>
    private async Task<string> AskAsync()
    {
        await using var window = await site.OpenAsync(Look.Desk with { HasScript = false });
        await window.SignInAsync("staff");
        await window.GoAsync("/ask");
        await window.Page.FillAsync("#ask-Subject", "とてもながい件名のことばVeryLongWordWithoutAnySpacesVeryLongWordWithoutAnySpaces");
        await window.Page.ClickAsync("#ask .btn-main");
        if (await window.Page.Locator("button[value=send]").CountAsync() > 0) await window.Page.ClickAsync("button[value=send]");
        await window.Page.WaitForURLAsync("**/ask/Q-*");
        return window.Page.Url.Split('/')[^1];
    }
}
