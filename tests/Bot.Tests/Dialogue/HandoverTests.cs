using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Desk;
using Shirube.Bot.Dialogue;
using Xunit;

namespace Shirube.Bot.Tests.Dialogue;

/// <summary>Each test has a desk of its own.</summary>
public sealed class HandoverTests(DialogueFixture fixture) : IAsyncLifetime
{
    private ServiceProvider _services = null!;

    private FakeDesk Desk => _services.GetRequiredService<FakeDesk>();

    public async ValueTask InitializeAsync()
    {
        _services = fixture.Compose(_ => { });
        await _services.GetRequiredService<Knowledge.Articles.Catalog.ArticleCatalog>().ReloadAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task Desk_AtOnce_AsksForASubjectFirst()
    {
        var talk = fixture.Talk(services: _services);
        await talk.GreetAsync();
        var asked = await talk.PressAsync("担当者に聞く");
        Assert.NotNull(asked.Expecting);
        Assert.DoesNotContain(asked.Choices, choice => choice.Value == ChoiceValues.Desk);
        var reply = await talk.SayAsync("机が  揺れて\n困っている");
        Assert.Equal(ReplyKind.HandedOver, reply.Kind);
        Assert.Equal("Q2026-00042", reply.Inquiry);
        Assert.Contains("11月24日", reply.Text, StringComparison.Ordinal);
        var handover = Desk.HandoverOf(talk.Id);
        Assert.Equal("机が 揺れて 困っている", handover.Subject);
        Assert.Equal(HandoverReason.Asked, handover.Reason);
    }

    [Theory]
    [InlineData("勲章の推薦手続き", null, HandoverReason.NoKnowledge)]
    [InlineData("プロジェクターに映したい", "どれでもない", HandoverReason.LowScore)]
    [InlineData("送ったメールを取り消せるのは、どんなときですか？", null, HandoverReason.Asked)]
    public async Task Desk_AfterAQuestion_TellsWhyAndWhat(string question, string? press, HandoverReason reason)
    {
        var talk = fixture.Talk(services: _services);
        await talk.SayAsync(question);
        if (press is not null) await talk.PressAsync(press);
        await talk.SayAsync("担当者に聞きたい");
        var handover = Desk.HandoverOf(talk.Id);
        Assert.Equal(reason, handover.Reason);
        Assert.Equal(question, handover.Subject);
        Assert.Equal(question, handover.Transcript.First(line => line.ByPerson).Text);
        Assert.True(handover.Transcript.Count >= 3);
    }

    [Fact]
    public async Task Desk_WhenClosed_SaysWhenItOpensAndWhy()
    {
        Desk.IsOpen = false;
        var talk = fixture.Talk(services: _services);
        await talk.SayAsync("送ったメールを取り消せるのは、どんなときですか？");
        var reply = await talk.PressValueAsync(ChoiceValues.Desk);
        Assert.Contains("11月25日（水）8:30に開いてから", reply.Text, StringComparison.Ordinal);
        Assert.Equal(HandoverReason.Hours, Desk.HandoverOf(talk.Id).Reason);
    }

    [Fact]
    public async Task Desk_ThatNeedsAContact_GetsItAsTypedAndTheRecordDoesNot()
    {
        Desk.NeedsContact = true;
        var talk = fixture.Talk(services: _services);
        await talk.SayAsync("勲章の推薦手続き");
        var handed = await talk.PressValueAsync(ChoiceValues.Desk);
        Assert.Contains("連絡先", handed.Text, StringComparison.Ordinal);
        var reply = await talk.SayAsync("090-1234-5678 山田");
        Assert.Equal("090-1234-5678 山田", Desk.Contacts["Q2026-00042"]);
        Assert.DoesNotContain("伏せました", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1234", (await StoredTurns.ReadAsync(_services, reply.TurnId)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_ThatNeedsAContact_AnswersTheNextQuestionInstead()
    {
        Desk.NeedsContact = true;
        var talk = fixture.Talk(services: _services);
        await talk.SayAsync("勲章の推薦手続き");
        await talk.PressValueAsync(ChoiceValues.Desk);
        Assert.Equal(ReplyKind.Answer, (await talk.SayAsync("送ったメールを取り消せるのは、どんなときですか？")).Kind);
        Assert.Empty(Desk.Contacts);
    }

    [Fact]
    public async Task Desk_ThatFails_IsSaidSoAndTheConversationGoesOn()
    {
        Desk.Fails = true;
        var talk = fixture.Talk(services: _services);
        await talk.SayAsync("勲章の推薦手続き");
        var reply = await talk.PressValueAsync(ChoiceValues.Desk);
        Assert.Equal(ReplyKind.Fault, reply.Kind);
        Assert.Contains("/ask", reply.Text, StringComparison.Ordinal);
        Desk.Fails = false;
        Assert.Equal(ReplyKind.HandedOver, (await talk.PressValueAsync(ChoiceValues.Desk)).Kind);
    }

    [Fact]
    public async Task Number_OfAnOwnInquiry_TellsHowItStands()
    {
        var talk = fixture.Talk(services: _services);
        Desk.Known = new InquiryStatus("Q2026-00007", "画面が*暗い*", "in-progress", FakeDesk.AnswerBy.AddHours(-4), FakeDesk.AnswerBy, "/my/Q2026-00007");
        Desk.KnownOwner = talk.Person.Id;
        var reply = await talk.SayAsync("ｑ２０２６－００００７はどうなりましたか");
        Assert.Equal(ReplyKind.Status, reply.Kind);
        Assert.Contains("対応中", reply.Text, StringComparison.Ordinal);
        Assert.Contains(@"画面が\*暗い\*", reply.Text, StringComparison.Ordinal);
        Assert.Contains("14:00までに", reply.Text, StringComparison.Ordinal);
        var other = await fixture.Talk(services: _services).SayAsync("Q2026-00007");
        Assert.Equal(ReplyKind.Status, other.Kind);
        Assert.DoesNotContain("画面", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fault_Inside_IsAnsweredAndOffersTheDesk()
    {
        await using var broken = fixture.Compose(services => services.AddSingleton<IServiceDesk>(new BrokenDesk()));
        var talk = fixture.Talk(services: broken);
        var reply = await talk.SayAsync("Q2026-00007");
        Assert.Equal(ReplyKind.Fault, reply.Kind);
        Assert.Contains(reply.Choices, choice => choice.Value == ChoiceValues.Desk);
    }

    private sealed class BrokenDesk : IServiceDesk
    {
        public Task<HandedOver> HandOverAsync(Handover handover, CancellationToken cancellation = default) => throw new InvalidOperationException("broken");

        public Task<InquiryStatus?> FindAsync(string number, string personId, CancellationToken cancellation = default) => throw new InvalidOperationException("broken");

        public Task<bool> AddContactAsync(string number, string personId, string contact, CancellationToken cancellation = default) => throw new InvalidOperationException("broken");

        public DeskHours Hours() => throw new InvalidOperationException("broken");
    }
}
