using Microsoft.Playwright;
using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>What is true of every page in a browser.</summary>
public sealed class PageTests(Site site)
{
    public static TheoryData<string> Pages => Addresses.Theory;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AnyKind_IsQuietAndFitsNarrowScreens(string url)
    {
        foreach (var look in new[] { Look.Desk, Look.Phone, Look.Narrow, Look.Narrow with { HasForcedColors = true } })
        {
            await using var window = await site.OpenAsync(look);
            await window.GoAsync(url);
            Assert.Equal(0, await OverflowAsync(window.Page));
            window.AssertQuiet();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WithWiderTextSpacing_StillFits(string url)
    {
        await using var window = await site.OpenAsync(Look.Narrow);
        await window.GoAsync(url);
        // WCAG 1.4.12, set past the content security policy as an assistive technology does.
        await window.Page.EvaluateAsync("""
            const sheet = new CSSStyleSheet();
            sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
            document.adoptedStyleSheets = [sheet];
            """);
        Assert.Equal(0, await OverflowAsync(window.Page));
        var cut = await window.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("main :is(a, button, p, h1, h2, h3, li, span)")]
              .filter(e => !e.matches(".unseen, .clamp") && getComputedStyle(e).overflow === "hidden" && e.scrollHeight > e.clientHeight + 1)
              .map(e => e.outerHTML.slice(0, 120))
            """);
        Assert.Empty(cut);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WithTextTwiceAsLarge_StillFits(string url)
    {
        await using var window = await site.OpenAsync(Look.Desk);
        await window.GoAsync(url);
        await window.Page.EvaluateAsync("document.documentElement.style.setProperty('font-size', '200%')");
        Assert.Equal(0, await OverflowAsync(window.Page));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ByKeyboard_ShowsWhereOneIs(string url)
    {
        await using var window = await site.OpenAsync(Look.Desk);
        await window.GoAsync(url);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var step = 0; step < 40; step++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            var focus = await window.Page.EvaluateAsync<FocusState?>(FocusState.Script);
            if (focus is null) break;
            Assert.True(focus.IsOutlined, $"{url}: no focus to see on {focus.Html}");
            Assert.True(focus.IsInView, $"{url}: out of view: {focus.Html}");
            Assert.True(seen.Add(focus.Place), $"{url}: back at {focus.Html}");
        }

        Assert.True(seen.Count > 5, $"{url}: only {seen.Count} stops");
    }

    private static Task<int> OverflowAsync(IPage page) =>
        page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
}
