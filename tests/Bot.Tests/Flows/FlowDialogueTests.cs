using Shirube.Bot.Desk;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Tests.Dialogue;
using Xunit;

namespace Shirube.Bot.Tests.Flows;

public sealed class FlowDialogueTests(DialogueFixture fixture)
{
    [Fact]
    public async Task Flow_BackAndForth_ReturnsToTheStepBefore()
    {
        var talk = fixture.Talk();
        var first = await talk.SayAsync("印刷できない");
        var second = await talk.PressAsync("各階の複合機（MFP-）");
        await talk.PressAsync("紙づまりと出ている");
        var back = await talk.PressAsync("戻る");
        Assert.Equal(second.Text, back.Text);
        var start = await talk.PressAsync("戻る");
        Assert.EndsWith(start.Text, first.Text, StringComparison.Ordinal);
        var left = await talk.SayAsync("戻る");
        Assert.Equal(ReplyKind.Courtesy, left.Kind);
    }

    [Fact]
    public async Task Flow_TypedChoiceOrNumber_IsTaken()
    {
        var talk = fixture.Talk();
        await talk.SayAsync("サインインできない");
        var byWords = await talk.SayAsync("アカウントがロックされたと出る");
        Assert.Equal(ReplyKind.Flow, byWords.Kind);
        var byNumber = await talk.SayAsync("１");
        Assert.Equal("ロックを解除する", Assert.Single(byNumber.Sources).Heading);
    }

    [Fact]
    public async Task Flow_AnotherQuestion_LeavesIt()
    {
        var talk = fixture.Talk();
        await talk.SayAsync("印刷できない");
        var reply = await talk.SayAsync("送ったチャットを、あとから直したり消したりできますか？");
        Assert.Equal(ReplyKind.Answer, reply.Kind);
        var notInFlow = await talk.SayAsync("各階の複合機（MFP-）");
        Assert.NotEqual(ReplyKind.Flow, notInFlow.Kind);
    }

    [Fact]
    public async Task Flow_StartAgain_ForgetsTheWay()
    {
        var talk = fixture.Talk();
        await talk.SayAsync("印刷できない");
        await talk.PressAsync("各階の複合機（MFP-）");
        await talk.PressAsync("最初から");
        var reply = await talk.PressValueAsync(ChoiceValues.Back);
        Assert.Equal(ReplyKind.Courtesy, reply.Kind);
    }

    [Fact]
    public async Task Flow_SolvedAtTheEnd_RatesTheSectionShown()
    {
        var talk = fixture.Talk();
        await talk.SayAsync("印刷できない");
        await talk.PressAsync("各階の複合機（MFP-）");
        var shown = await talk.PressAsync("紙づまりと出ている");
        await talk.PressAsync("解決した");
        Assert.True(await StoredTurns.SolvedAsync(fixture.Services, shown.TurnId));
    }

    [Fact]
    public async Task Flow_NotSolvedAtTheEnd_OffersTheDeskAndTellsIt()
    {
        var talk = fixture.Talk();
        await talk.SayAsync("端末をなくした");
        await talk.PressAsync("もう連絡した");
        var shown = await talk.PressAsync("職員証");
        var unsolved = await talk.PressAsync("解決しない");
        Assert.Contains("引き継ぎましょうか", unsolved.Text, StringComparison.Ordinal);
        var handed = await talk.PressAsync("担当者に聞く");
        Assert.Equal("Q2026-00042", handed.Inquiry);
        var handover = fixture.Services.GetRequiredService<FakeDesk>().HandoverOf(talk.Id);
        Assert.Equal(HandoverReason.Rule, handover.Reason);
        Assert.Equal("loss", handover.Service);
        Assert.Contains(handover.Shown, source => source.Url == shown.Sources[0].Url);
        Assert.Equal(["端末をなくした", "もう連絡した", "職員証", "解決しない", "担当者に聞く"], handover.Transcript.Where(line => line.ByPerson).Select(line => line.Text));
    }

    [Fact]
    public async Task Flow_ChoiceToTheDesk_HandsOverWithTheWayAsSubject()
    {
        var talk = fixture.Talk();
        await talk.SayAsync("パソコンが遅い");
        await talk.PressAsync("動きが遅い");
        await talk.PressAsync("まだ遅い");
        var reply = await talk.PressAsync("どれでもない");
        Assert.Equal(ReplyKind.HandedOver, reply.Kind);
        var handover = fixture.Services.GetRequiredService<FakeDesk>().HandoverOf(talk.Id);
        Assert.Equal(HandoverReason.Rule, handover.Reason);
        Assert.Equal("パソコンが起動しない・遅い：どれでもない", handover.Subject);
    }

    [Theory]
    [InlineData("flow:")]
    [InlineData("flow:nowhere")]
    [InlineData("flow:cannot-print:nowhere:0")]
    [InlineData("flow:cannot-print:which:99")]
    [InlineData("flow:cannot-print:which:-1")]
    [InlineData("flow:cannot-print:which:x")]
    [InlineData("flow:a:b:c:d")]
    public async Task Flow_ValueFromOutside_IsAnswered(string value)
    {
        var reply = await fixture.Talk().PressValueAsync(value);
        Assert.Equal(ReplyKind.Nothing, reply.Kind);
    }

    [Fact]
    public async Task Question_NearAFlow_OffersItAmongTheChoices()
    {
        var reply = await fixture.Talk().SayAsync("会議中に声が聞こえないと言われた");
        Assert.NotEqual(ReplyKind.Nothing, reply.Kind);
    }
}
