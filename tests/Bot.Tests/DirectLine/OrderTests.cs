using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Conversations;
using Shirube.Bot.Tests.Support;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.DirectLine;

public sealed class OrderTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Posts_AllAtOnce_AreNumberedWithoutGapsAndAnsweredInTheirOrder()
    {
        const int posts = 15;
        await using var portal = await ChatPortal.StartAsync(new TestSettings { More = ["Portal:DirectLine:PostBurst=1000"] });
        using var client = await portal.TalkAsync();
        await client.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, posts).Select(number => client.SayAsync($"{number}")));
        await client.AnsweredAsync(posts);
        var (_, set) = await client.ReadAsync();

        var activities = set.GetProperty("activities").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, activities.Count).Select(number => $"{client.ConversationId}|{number:D7}"), activities.Select(activity => activity.GetProperty("id").GetString()));
        var said = activities.Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "user").Select(activity => activity.GetProperty("text").GetString()).ToList();
        Assert.Equal(posts, said.Count);
        Assert.Equal(said, portal.Assistant.Heard.Select(utterance => utterance.Text));
        Assert.Equal(said.Select(text => "echo:" + text), activities.Select(activity => activity.GetProperty("text").GetString()!).Where(text => text.StartsWith("echo:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Post_SentAgain_IsSaidOnce()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();
        var activity = new { type = "message", text = "一", channelData = new { clientActivityID = "same" } };

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.PostAsync(activity)));
        await client.AnsweredAsync(1);
        await portal.RestartAsync();
        using var later = new DirectLineClient(portal.Address, client.ConversationId, client.Token);
        var (_, again) = await later.PostAsync(activity);

        Assert.Single(answers.Select(answer => answer.Body.GetProperty("id").GetString()).Append(again.GetProperty("id").GetString()).Distinct(StringComparer.Ordinal));
        Assert.Single(portal.Assistant.Heard);
    }

    [Fact]
    public async Task Conversation_AfterARestart_IsAllThere()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();
        await client.StartAsync();
        await client.SayAsync("一");
        await client.AnsweredAsync(1);

        await portal.RestartAsync();
        using var later = new DirectLineClient(portal.Address, client.ConversationId, client.Token);
        await later.SayAsync("二");
        var texts = await later.AnsweredAsync(2);

        Assert.Equal(["こんにちは", "一", "echo:一", "二", "echo:二"], texts);
        Assert.Single(portal.Assistant.Greeted);
    }

    [Fact]
    public async Task Stop_WhileAnAnswerIsThoughtOf_WaitsForIt()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();
        var thinking = new TaskCompletionSource();
        var asked = new TaskCompletionSource();
        portal.Assistant.Before = _ =>
        {
            asked.TrySetResult();
            return thinking.Task;
        };
        await client.SayAsync("一");
        await asked.Task;

        var restart = portal.RestartAsync();
        thinking.SetResult();
        await restart;
        using var later = new DirectLineClient(portal.Address, client.ConversationId, client.Token);

        Assert.Contains("echo:一", await later.AnsweredAsync(1));
    }

    [Fact]
    public async Task Turn_ThatFails_IsAnsweredAndTheNextOneToo()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();
        portal.Assistant.Before = utterance => utterance.Text == "壊れる" ? throw new InvalidOperationException("broken") : Task.CompletedTask;

        await client.SayAsync("壊れる");
        await client.SayAsync("二");
        var texts = await client.AnsweredAsync(1);

        Assert.Contains(texts, text => text.Contains("申し訳ありません", StringComparison.Ordinal) && text.Contains("/ask", StringComparison.Ordinal));
        Assert.Equal("echo:二", texts[^1]);
    }

    [Fact]
    public async Task Turn_ThatHangs_KeepsOnlyItsOwnConversationWaiting()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var slow = await portal.TalkAsync();
        using var quick = await portal.TalkAsync();
        var never = new TaskCompletionSource();
        portal.Assistant.Before = utterance => utterance.Text == "待つ" ? never.Task : Task.CompletedTask;
        await slow.SayAsync("待つ");

        await quick.SayAsync("一");

        Assert.Contains("echo:一", await quick.AnsweredAsync(1));
        Assert.Equal(HttpStatusCode.OK, (await slow.SayAsync("二")).Status);
        never.SetResult();
        Assert.Contains("echo:二", await slow.AnsweredAsync(2));
    }

    [Fact]
    public async Task Conversation_ThatNobodyIsAt_IsForgottenAndComesBack()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();
        await client.SayAsync("一");
        await client.AnsweredAsync(1);
        var live = portal.Services.GetRequiredService<LiveConversations>();
        using (var lease = await live.EnterAsync(client.ConversationId))
        {
            Assert.NotNull(lease);
            Assert.False(lease.Conversation.TryClose(long.MaxValue));
        }

        // The server learns a moment later that the listener has gone.
        for (live.Sweep(TimeSpan.Zero); live.Count > 0; live.Sweep(TimeSpan.Zero)) await Task.Delay(10, Stop);
        await client.SayAsync("二");

        Assert.Equal("echo:二", (await client.AnsweredAsync(2))[^1]);
    }

    [Fact]
    public async Task Conversation_WhenItsTimeIsOver_IsDeleted()
    {
        var clock = new SetClock(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var portal = await ChatPortal.StartAsync(new TestSettings { Clock = clock });
        using var said = await portal.TalkAsync();
        using var unbegun = await portal.TalkAsync();
        await said.SayAsync("一");
        await said.AnsweredAsync(1);
        var tidy = portal.Services.GetRequiredService<ConversationTidy>();
        var conversations = portal.Services.GetRequiredService<IConversations>();
        var live = portal.Services.GetRequiredService<LiveConversations>();

        clock.Advance(TimeSpan.FromDays(2));
        var afterTwoDays = await tidy.RunAsync(Stop);
        clock.Advance(TimeSpan.FromDays(89));
        var afterNinety = await tidy.RunAsync(Stop);
        // The server learns a moment later that the listener has gone.
        for (live.Sweep(TimeSpan.Zero); live.Count > 0; live.Sweep(TimeSpan.Zero)) await Task.Delay(10, Stop);

        Assert.Equal(1, afterTwoDays);
        Assert.Equal(1, afterNinety);
        Assert.Null(await conversations.FindAsync(said.ConversationId));
        Assert.Null(await conversations.FindAsync(unbegun.ConversationId));
    }
}
