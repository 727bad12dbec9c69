using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Dialogue;
using Xunit;

namespace Shirube.Bot.Tests.Dialogue;

public sealed class RatingTests(DialogueFixture fixture)
{
    private const string Question = "送ったメールを取り消せるのは、どんなときですか？";

    private FakeSignals Signals => fixture.Services.GetRequiredService<FakeSignals>();

    [Theory]
    [InlineData(RatingReason.OffTopic)]
    [InlineData(RatingReason.Wrong)]
    [InlineData(RatingReason.Unclear)]
    [InlineData(RatingReason.DidNotWork)]
    [InlineData(RatingReason.Incomplete)]
    public async Task RateAsync_Unsolved_BecomesASignalOfTheSection(RatingReason reason)
    {
        var talk = fixture.Talk();
        var reply = await talk.SayAsync(Question);
        Assert.True(await talk.RateAsync(solved: false, reason, "手順2が違う"));
        var signal = Signals.Find(reply.TurnId)!;
        Assert.Equal((2079, 1, reason.ToString(), "手順2が違う", Question), (signal.No!.Value, signal.Revision!.Value, signal.Reason, signal.Comment, signal.Words));
        var stored = await StoredTurns.ReadAsync(fixture.Services, reply.TurnId);
        Assert.Equal((false, reason), (stored.Solved, stored.Reason!.Value));
    }

    [Fact]
    public async Task RateAsync_SolvedAfterAll_TakesTheSignalBack()
    {
        var talk = fixture.Talk();
        var reply = await talk.SayAsync(Question);
        await talk.RateAsync(solved: false, RatingReason.Wrong);
        await talk.RateAsync(solved: true);
        Assert.Null(Signals.Find(reply.TurnId));
        Assert.True(await StoredTurns.SolvedAsync(fixture.Services, reply.TurnId));
    }

    [Fact]
    public async Task RateAsync_TurnOfAnotherConversation_DoesNothing()
    {
        var reply = await fixture.Talk().SayAsync(Question);
        var rating = new Rating { ConversationId = "another", TurnId = reply.TurnId, Person = new ChatPerson("x", IsSignedIn: false, []), Solved = false };
        Assert.False(await fixture.Services.GetRequiredService<IAssistant>().RateAsync(rating, TestContext.Current.CancellationToken));
        Assert.Null(await StoredTurns.SolvedAsync(fixture.Services, reply.TurnId));
    }

    [Fact]
    public async Task ReplyAsync_Miss_BecomesASignal()
    {
        var talk = fixture.Talk();
        var reply = await talk.SayAsync("勲章の推薦手続き");
        // Reported behind the answer: the next turn of the same writer comes after it.
        for (var i = 0; i < 100 && Signals.Find(reply.TurnId) is null; i++) await fixture.Talk().SayAsync("こんにちは");
        Assert.Equal("勲章の推薦手続き", Signals.Find(reply.TurnId)!.Words);
    }
}
