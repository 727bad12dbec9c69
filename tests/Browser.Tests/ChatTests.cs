using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>The real Web Chat on the real page, and the same conversation without scripts.</summary>
public sealed class ChatTests(Site site)
{
    [Fact]
    public async Task Page_WithScript_TalksByWebChat()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        await window.GoAsync("/chat");
        await window.Page.Locator("#chat[data-state=live]").WaitForAsync();
        await window.Page.Locator(".webchat__bubble").First.WaitForAsync();

        await window.Page.Locator(".webchat__send-box textarea, .webchat__send-box input[type=text]").First.FillAsync("パスワードを忘れた");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator(".webchat__bubble").Nth(2).WaitForAsync();

        await Shots.TakeAsync(window, "chat-desk");
        window.AssertQuiet();
    }
}
