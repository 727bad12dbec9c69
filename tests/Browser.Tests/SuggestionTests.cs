using Microsoft.Playwright;
using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>The search box as a combobox.</summary>
public sealed class SuggestionTests(Site site)
{
    [Fact]
    public async Task Typing_OpensAListThatKeysWalkThrough()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        var page = window.Page;
        var box = await TypeAsync(window, "プリン");
        var list = page.Locator("[role=listbox]");

        await Assertions.Expect(list).ToBeVisibleAsync();
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(page.Locator(".seek [role=status]")).ToContainTextAsync("件の候補");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        var second = list.Locator("[role=option]").Nth(1);
        await Assertions.Expect(second).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await second.GetAttributeAsync("id"), await box.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(list).ToBeHiddenAsync();
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(box).ToHaveValueAsync("プリン");
        window.AssertQuiet();
    }

    [Fact]
    public async Task Enter_OnAChoice_GoesThere()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        await TypeAsync(window, "パスワードを忘");
        await Assertions.Expect(window.Page.Locator("[role=listbox]")).ToBeVisibleAsync();
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.WaitForURLAsync(url => url.Contains("/articles/", StringComparison.Ordinal) || url.Contains("/search?q=", StringComparison.Ordinal));
        window.AssertQuiet();
    }

    [Fact]
    public async Task Click_OnAChoice_GoesThere()
    {
        await using var window = await site.OpenAsync(Look.Phone);
        await TypeAsync(window, "印刷");
        await window.Page.Locator("[role=option]").First.ClickAsync();
        await window.Page.WaitForURLAsync(url => url.Contains("/articles/", StringComparison.Ordinal) || url.Contains("/search?q=", StringComparison.Ordinal));
        window.AssertQuiet();
    }

    [Fact]
    public async Task Enter_WithoutAChoice_Searches()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        await TypeAsync(window, "印刷");
        await Assertions.Expect(window.Page.Locator("[role=listbox]")).ToBeVisibleAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.WaitForURLAsync("**/search?q=*");
        window.AssertQuiet();
    }

    [Fact]
    public async Task Tab_LeavesTheListWithoutChoosing()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        await TypeAsync(window, "印刷");
        await Assertions.Expect(window.Page.Locator("[role=listbox]")).ToBeVisibleAsync();
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await window.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(window.Page.Locator("[role=listbox]")).ToBeHiddenAsync();
        Assert.Equal("/", new Uri(window.Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task InputMethod_WhileComposing_AsksAndChoosesNothing()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        var page = window.Page;
        await window.GoAsync("/");
        await page.FocusAsync("main input[name=q]");
        var devTools = await page.Context.NewCDPSessionAsync(page);

        // What an input method does: text under composition, which may still be taken back.
        await devTools.SendAsync("Input.imeSetComposition", Composition("いんさ"));
        await devTools.SendAsync("Input.imeSetComposition", Composition("印刷"));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.DoesNotContain(window.Requests, url => url.Contains("/api/suggest", StringComparison.Ordinal));

        var asked = page.WaitForRequestAsync("**/api/suggest?q=*");
        await devTools.SendAsync("Input.insertText", new Dictionary<string, object> { ["text"] = "印刷" });
        await asked;
        await Assertions.Expect(page.Locator("[role=listbox]")).ToBeVisibleAsync();
        window.AssertQuiet();
    }

    private static Dictionary<string, object> Composition(string text) => new()
    {
        ["text"] = text, ["selectionStart"] = text.Length, ["selectionEnd"] = text.Length,
    };

    private static async Task<ILocator> TypeAsync(Window window, string words)
    {
        await window.GoAsync("/");
        var box = window.Page.Locator("main input[name=q]");
        await box.FocusAsync();
        await window.Page.Keyboard.TypeAsync(words);
        return box;
    }
}
