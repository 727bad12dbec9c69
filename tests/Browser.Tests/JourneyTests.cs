using Microsoft.Playwright;
using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>From a question to the right section, by mouse, by keyboard and without scripts.</summary>
public sealed class JourneyTests(Site site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Question_LeadsToASection(bool hasScript)
    {
        await using var window = await site.OpenAsync(Look.Desk with { HasScript = hasScript });
        var page = window.Page;
        await window.GoAsync("/");

        await page.FillAsync("main input[name=q]", "パスワードを忘れた");
        await page.ClickAsync(".seek button");
        await page.WaitForURLAsync("**/search?q=*");
        await page.Locator(".hit h2 a").First.ClickAsync();
        await page.WaitForURLAsync("**/articles/**");

        Assert.Equal(1, await page.Locator("h1").CountAsync());
        var anchor = Uri.UnescapeDataString(new Uri(page.Url).Fragment);
        if (anchor.Length > 0)
        {
            var top = await page.Locator($"[id=\"{anchor[1..]}\"]").EvaluateAsync<double>("e => e.getBoundingClientRect().top");
            Assert.InRange(top, 0, Look.Desk.Height);
        }

        window.AssertQuiet();
    }

    [Fact]
    public async Task Question_ByKeyboardAlone_LeadsToASection()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        var page = window.Page;
        await window.GoAsync("/");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await FocusedAsync(page, "getAttribute('href')"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("q", await FocusedAsync(page, "name"));
        await page.Keyboard.TypeAsync("印刷できない");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=*");
        for (var step = 0; step < 60 && !await page.EvaluateAsync<bool>("document.activeElement.matches('.hit h2 a')"); step++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/articles/**");

        window.AssertQuiet();
    }

    [Fact]
    public async Task Contents_LeadToSections_AndFollowTheReader()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        var page = window.Page;
        await window.GoAsync(Addresses.Manual);

        var third = page.Locator(".toc-wide .toc a").Nth(3);
        var text = await third.InnerTextAsync();
        await third.ClickAsync();
        await Assertions.Expect(third).ToHaveAttributeAsync("aria-current", "location");

        Assert.Equal(text, await page.Locator(":target").InnerTextAsync());
        window.AssertQuiet();
    }

    [Fact]
    public async Task Path_OfAManual_CanBeCopied()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        var page = window.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await window.GoAsync("/links");

        var button = page.Locator("button[data-copy]").First;
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync("コピーしました");

        Assert.StartsWith("\\\\fs01\\", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
        window.AssertQuiet();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SigningInAndOut_Works(bool hasScript)
    {
        await using var window = await site.OpenAsync(Look.Desk with { HasScript = hasScript });
        await window.SignInAsync("agent");
        await Assertions.Expect(window.Page.Locator(".who")).ToContainTextAsync("agent");
        await window.Page.ClickAsync(".tools button");
        await Assertions.Expect(window.Page.Locator(".tools a[href='/signin']")).ToBeVisibleAsync();
        window.AssertQuiet();
    }

    [Fact]
    public async Task Nothing_Found_LeadsToTheDeskWithTheWords()
    {
        await using var window = await site.OpenAsync(Look.Phone with { HasScript = false });
        await window.GoAsync("/search?q=zzzzqqqq");
        await window.Page.ClickAsync("a.btn-main");
        await Assertions.Expect(window.Page.Locator("input[name=Subject]")).ToHaveValueAsync("zzzzqqqq");
    }

    private static Task<string?> FocusedAsync(IPage page, string what) => page.EvaluateAsync<string?>($"document.activeElement.{what}");
}
