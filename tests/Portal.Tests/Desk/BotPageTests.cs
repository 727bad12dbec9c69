using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Dialogue;
using Shirube.Bot.DialogueSettings;
using Shirube.Knowledge.Articles;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Desk;

/// <summary>The desk's pages about the assistant: figures, settings with their history, announced stops.</summary>
public sealed class BotPageTests : IAsyncLifetime
{
    private readonly SetClock _clock = new(new DateTimeOffset(2026, 11, 19, 1, 0, 0, TimeSpan.Zero));

    private RunningPortal _portal = null!;

    private Visitor _agent = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _portal = await RunningPortal.StartAsync(new TestSettings { Clock = _clock });
        _agent = _portal.Visit();
        await _agent.AsAsync("agent");
    }

    public async ValueTask DisposeAsync()
    {
        _agent.Dispose();
        await _portal.DisposeAsync();
    }

    [Fact]
    public async Task Figures_CountAsSparedOnly_WhatWasSolvedByWord_AndNotContactedIn72Hours()
    {
        await AskAsync("staff", isSolved: true);
        await AskAsync("editor", isSolved: true);
        await AskAsync("manager", isSolved: null);
        _clock.Advance(TimeSpan.FromHours(50));
        await ContactAsync("editor");
        Assert.Equal("1", Row(await PageAsync(), "「解決した」とし、72時間がまだ過ぎていない（判定前）"));

        _clock.Advance(TimeSpan.FromHours(23));
        var page = await PageAsync();

        Assert.Equal("1", Row(page, "「解決した」とし、72時間以内の問い合わせなし"));
        Assert.Equal("1", Row(page, "「解決した」とした後、72時間以内に問い合わせあり"));
        Assert.Equal("1", Row(page, "記事を見て何も言わずに終了（問い合わせなし）"));
        Assert.Equal(["33%", "67%"], page.QuerySelectorAll(".range b").Select(share => share.TextContent));
    }

    [Fact]
    public async Task Settings_AreKeptAsVersions_AndComeBack()
    {
        var form = await _agent.PageAsync("/desk/bot/settings");
        using var saved = await _agent.PressAsync(form, "form[action='/desk/bot/settings'] button.btn-main", DeskSite.Values(("SureFrom", "0.9"), ("GreetingJa", "ようこそ"), ("Note", "慎重にする")));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var settings = _portal.Services.GetRequiredService<IAssistantSettings>();
        Assert.Equal((1, 0.9, "ようこそ"), (settings.Current.Number, settings.Current.Settings.SureFrom, settings.Current.Settings.GreetingJa));

        using var late = await _agent.PressAsync(form, "form[action='/desk/bot/settings'] button.btn-main", DeskSite.Values(("SureFrom", "0.5"), ("Note", "古い画面から")));
        using var wrong = await _agent.PressAsync(await _agent.PageAsync("/desk/bot/settings"), "form[action='/desk/bot/settings'] button.btn-main", DeskSite.Values(("SureFrom", "1.5"), ("Note", "範囲の外")));
        Assert.Equal([HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity], new[] { late.StatusCode, wrong.StatusCode }.Order());
        Assert.Equal(1, settings.Current.Number);

        var history = await _agent.PageAsync("/desk/bot/settings");
        using var restored = await _agent.PressAsync(history, "form[action*='handler=Restore'] button", DeskSite.Values(("note", "元に戻す")));
        Assert.Equal(HttpStatusCode.Redirect, restored.StatusCode);
        Assert.Equal((2, new AssistantSettings().SureFrom, ""), (settings.Current.Number, settings.Current.Settings.SureFrom, settings.Current.Settings.GreetingJa));
        Assert.Contains("元に戻す", (await _agent.PageAsync("/desk/bot/settings")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_Announced_IsSaidBefore_AndWhileItLasts_AndEnds()
    {
        using var visitor = _portal.Visit();
        var form = await _agent.PageAsync("/desk/bot/maintenance");
        using var announced = await _agent.PressAsync(form, "form.entry button.btn-main", DeskSite.Values(("From", "2026-11-19T12:00"), ("Until", "2026-11-19T13:00"), ("TextJa", "更新のため止めます。")));
        Assert.Equal(HttpStatusCode.Redirect, announced.StatusCode);

        var before = await visitor.PageAsync("/chat");
        Assert.Contains("更新のため止めます。", before.QuerySelector(".chat-soon")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(before.GetElementById("chat"));
        _clock.Advance(TimeSpan.FromHours(2.5));
        var during = await visitor.PageAsync("/chat");
        Assert.Contains("更新のため止めます。", during.QuerySelector(".chat-closed")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(during.QuerySelector(".chat-closed a[href='/ask']"));
        Assert.Null(during.GetElementById("chat"));
        using var again = _portal.Visit();
        await again.AsAsync("agent");
        using var ended = await again.PressAsync(await again.PageAsync("/desk/bot/maintenance"), "form[action*='handler=End'] button");
        Assert.NotNull((await visitor.PageAsync("/chat")).GetElementById("chat"));
    }

    [Theory]
    [InlineData("2026-11-19T13:00", "2026-11-19T12:00", "文")]
    [InlineData("きのう", "2026-11-19T12:00", "文")]
    [InlineData("2026-11-19T12:00", "2026-11-19T13:00", "")]
    public async Task Stop_ThatMakesNoSense_IsRefused(string from, string until, string words)
    {
        using var refused = await _agent.PressAsync(await _agent.PageAsync("/desk/bot/maintenance"), "form.entry button.btn-main", DeskSite.Values(("From", from), ("Until", until), ("TextJa", words)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotNull((await Visitor.ParseAsync(refused)).QuerySelector("[role=alert]"));
    }

    [Theory]
    [InlineData("?from=zzz&to=9999-99-99&answers=fr")]
    [InlineData("?from=2026-11-19&to=2001-01-01")]
    [InlineData("?from=2001-01-01&to=2026-11-19")]
    public async Task Figures_ForAnyAddress_AreShown(string query) => Assert.Equal(HttpStatusCode.OK, await _agent.StatusAsync("/desk/bot" + query));

    private static string? Row(IDocument page, string label) =>
        page.QuerySelectorAll("tbody th").FirstOrDefault(cell => cell.TextContent == label)?.NextElementSibling?.TextContent;

    // Days later everybody has to sign in again.
    private async Task<IHtmlDocument> PageAsync()
    {
        using var agent = _portal.Visit();
        await agent.AsAsync("agent");
        return await agent.PageAsync("/desk/bot");
    }

    /// <summary>Asks the assistant, is shown a section, and says whether it helped, or nothing.</summary>
    private async Task AskAsync(string account, bool? isSolved)
    {
        var assistant = _portal.Services.GetRequiredService<IAssistant>();
        var person = new ChatPerson(account, IsSignedIn: true, [Audience.All]);
        var reply = await assistant.ReplyAsync(new Utterance { ConversationId = "talk-" + account, Text = "パスワードを初期化する", Masked = [], Lang = "ja", Person = person }, Stop);
        Assert.NotEmpty(reply.Sources);
        if (isSolved is { } solved) Assert.True(await assistant.RateAsync(new Rating { ConversationId = "talk-" + account, TurnId = reply.TurnId, Person = person, Solved = solved, Comment = "" }, Stop));
    }

    private async Task ContactAsync(string account)
    {
        using var visitor = _portal.Visit();
        await visitor.AsAsync(account);
        using var sent = await visitor.SubmitAsync("/ask", "/ask", DeskSite.Values(("Subject", "まだ困っています"), ("Step", "send")));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
    }
}
