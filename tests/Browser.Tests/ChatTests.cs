using Microsoft.Playwright;
using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>The real Web Chat on the real page: over a socket and without one, through a lost line, a reload and a token that ended.</summary>
public sealed class ChatTests(Site site)
{
    private const string Question = "送ったメールを取り消せるのは、どんなときですか";

    /// <summary>Microsoft's client waits from 3 to 15 seconds, at random, before it comes back.</summary>
    private const string Hurry = "Math.random = () => 0;";

    private const string NoSockets = "window.WebSocket = undefined;";

    [Theory]
    [InlineData("ja-JP", 1280)]
    [InlineData("ja-JP", 375)]
    [InlineData("en-GB", 1280)]
    [InlineData("en-GB", 375)]
    public async Task Page_WithScript_TalksByWebChat(string locale, int width)
    {
        await using var window = await site.OpenAsync(Look.Desk with { Locale = locale, Width = width, Height = 812 });
        await OpenAsync(window);
        await SayAsync(window, locale == "ja-JP" ? Question : "cannot print", answers: 2);

        await AxeTests.AssertCleanAsync(window, $"chat {locale} {width}");
        Assert.Equal(0, await window.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
        await Shots.TakeAsync(window, $"chat-{locale[..2]}-{width}");
        window.AssertQuiet();
    }

    [Fact]
    public async Task Conversation_ThroughALostLine_GoesOnWithoutLossOrRepetition()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        await window.Page.AddInitScriptAsync(Hurry);
        var lines = new List<IWebSocketRoute>();
        await window.Page.RouteWebSocketAsync("**/stream?**", line =>
        {
            line.ConnectToServer();
            lines.Add(line);
        });
        await OpenAsync(window);
        await SayAsync(window, Question, answers: 2);

        await lines[0].CloseAsync(new() { Code = 1011 });
        await SayAsync(window, "ありがとう", answers: 3);

        Assert.Equal(2, lines.Count);
        Assert.Equal(5, await Bubbles(window).CountAsync());
    }

    [Fact]
    public async Task Conversation_AfterAReload_IsThereAgain()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        await OpenAsync(window);
        await SayAsync(window, Question, answers: 2);

        await window.Page.ReloadAsync();
        await Bubbles(window).Nth(2).WaitForAsync();
        await SayAsync(window, "ありがとう", answers: 3);

        Assert.Equal(5, await Bubbles(window).CountAsync());
        window.AssertQuiet();
    }

    [Fact]
    public async Task Conversation_WithoutSockets_IsPolled_AndOutlivesAnEndedToken()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        var polls = 0;
        await window.Page.AddInitScriptAsync(NoSockets);
        await window.Page.RouteAsync("**/activities?watermark=**", async route =>
        {
            // As the portal says it: no test waits half an hour.
            if (++polls == 4) await route.FulfillAsync(new() { Status = 403, ContentType = "application/json", Body = """{"error":{"code":"TokenExpired","message":"Token has expired"}}""" });
            else await route.ContinueAsync();
        });
        await OpenAsync(window);
        await SayAsync(window, Question, answers: 2);
        await window.Page.WaitForRequestFinishedAsync(new() { Predicate = request => request.Url.EndsWith("/chat/token", StringComparison.Ordinal) });
        await window.Page.Locator("#chat[data-state=live]").WaitForAsync();
        await SayAsync(window, "ありがとう", answers: 3);

        Assert.DoesNotContain(window.Requests, url => url.Contains("/stream", StringComparison.Ordinal));
        Assert.Equal(5, await Bubbles(window).CountAsync());
        await Assertions.Expect(window.Page.Locator(".chat-lost")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Desk_IsOneTapAway_AndGivesANumber()
    {
        await using var window = await site.OpenAsync(Look.Phone);
        await OpenAsync(window);
        await SayAsync(window, Question, answers: 2);
        await window.Page.ClickAsync("[data-chat-desk]");
        await window.Page.Locator(".webchat__bubble", new() { HasTextRegex = new("Q-[0-9]{4}-[0-9]{6}") }).First.WaitForAsync();

        await Shots.TakeAsync(window, "chat-handed-over");
        window.AssertQuiet();
    }

    [Fact]
    public async Task Thumb_Down_AsksWhy_BesideTheConversation()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        await OpenAsync(window);
        await SayAsync(window, Question, answers: 2);
        await window.Page.Locator(".webchat__thumb-button").Nth(1).ClickAsync();
        await window.Page.Locator(".chat-reason").WaitForAsync();
        await window.Page.Locator(".chat-reason input[type=radio]").First.CheckAsync();
        await window.Page.ClickAsync(".chat-reason .btn-main");

        await Assertions.Expect(window.Page.Locator(".chat-reason-thanks")).Not.ToBeEmptyAsync();
        window.AssertQuiet();
    }

    [Fact]
    public async Task Page_WithoutScript_LeadsTheSameDialogue()
    {
        await using var window = await site.OpenAsync(Look.Phone with { HasScript = false });
        var page = window.Page;
        await window.GoAsync("/chat");
        await page.FillAsync("#text", "<b>印刷できない</b>");
        await page.ClickAsync(".chat-say button");
        Assert.Equal("<b>印刷できない</b>", await page.Locator(".chat-words").TextContentAsync());
        await page.FillAsync("#text", "印刷できない");
        await page.ClickAsync(".chat-say button");
        await page.ClickAsync(".chat-choices button >> nth=0");
        await page.Locator(".chat-choices button", new() { HasText = "戻る" }).ClickAsync();
        await page.FillAsync("#text", Question);
        await page.ClickAsync(".chat-say button");
        await page.Locator(".chat-rating button[value=true]").Last.ClickAsync();
        await page.Locator(".chat-choices button", new() { HasText = "担当者に聞く" }).ClickAsync();

        Assert.Matches("Q-[0-9]{4}-[0-9]{6}", await page.Locator(".chat-lines").InnerTextAsync());
        window.AssertQuiet();
    }

    private static ILocator Bubbles(Window window) => window.Page.Locator(".webchat__bubble");

    private static async Task OpenAsync(Window window)
    {
        await window.GoAsync("/chat");
        await window.Page.Locator("#chat[data-state=live]").WaitForAsync();
        await Bubbles(window).First.WaitForAsync();
    }

    /// <summary>Says something and waits for so many messages of the assistant in all.</summary>
    private static async Task SayAsync(Window window, string words, int answers)
    {
        await window.Page.Locator(".webchat__send-box-text-box__html-text-area").FillAsync(words);
        await window.Page.Keyboard.PressAsync("Enter");
        await Bubbles(window).Nth((2 * answers) - 2).WaitForAsync();
    }
}
