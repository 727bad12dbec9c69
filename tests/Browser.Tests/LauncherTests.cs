using Microsoft.Playwright;
using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>The way to the assistant from every page.</summary>
public sealed class LauncherTests(Site site)
{
    /// <summary>More would be a price that every page pays for those who never open it.</summary>
    private const int LargestScript = 5 * 1024;

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task Launcher_Opens_Talks_AndClosesByKeyboard(int width)
    {
        await using var window = await site.OpenAsync(Look.Desk with { Width = width, Height = 812 });
        var page = window.Page;
        await window.GoAsync("/");
        Assert.DoesNotContain(window.Requests, url => url.Contains("chat", StringComparison.Ordinal));

        await page.FocusAsync("a.launch");
        await page.Keyboard.PressAsync("Enter");
        var room = page.FrameLocator(".chat-panel iframe");
        await room.Locator(".webchat__bubble").First.WaitForAsync();
        await Shots.TakeAsync(window, $"launcher-{width}");
        await room.Locator(".webchat__send-box-text-box__html-text-area").FocusAsync();
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator(".chat-panel")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("a.launch")).ToBeFocusedAsync();
        window.AssertQuiet();
    }

    [Fact]
    public void Launcher_Closed_WeighsLittle() => Assert.InRange(new FileInfo(Path.Combine(Site.Root(), "portal", "Client", "js", "launcher.js")).Length, 1, LargestScript);

    [Fact]
    public async Task Launcher_WithoutScripts_IsALinkWithTheWords()
    {
        await using var window = await site.OpenAsync(Look.Phone with { HasScript = false });
        await window.GoAsync("/search?q=" + Uri.EscapeDataString("印刷できない"));
        await window.Page.ClickAsync("a.launch");

        await Assertions.Expect(window.Page.Locator("#text")).ToHaveValueAsync("印刷できない");
    }
}
