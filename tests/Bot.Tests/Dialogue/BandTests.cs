using Shirube.Bot.Dialogue;
using Xunit;

namespace Shirube.Bot.Tests.Dialogue;

public sealed class BandTests(DialogueFixture fixture)
{
    [Fact]
    public async Task ReplyAsync_QuestionThatAnArticleNames_GivesItsOwnStepsWithSource()
    {
        var reply = await fixture.Talk().SayAsync("PINは合っているはずなのに「PINが正しくありません」と出ます");
        Assert.Equal(ReplyKind.Answer, reply.Kind);
        var source = Assert.Single(reply.Sources);
        Assert.Equal("card-numlock-pin", source.Url.Split('/')[3].Split('#', '?')[0]);
        Assert.Contains("1. ", reply.Text, StringComparison.Ordinal);
        Assert.Contains("出典 [1] PINは合っているはずなのに", reply.Text, StringComparison.Ordinal);
        Assert.True(reply.CanBeRated);
        Assert.Contains(reply.Choices, choice => choice.Value == ChoiceValues.Desk);
    }

    [Fact]
    public async Task ReplyAsync_PoliteQuestionOfAManual_OffersOtherPartsOfItBesideTheAnswer()
    {
        var reply = await fixture.Talk().SayAsync("パスワードを忘れました");
        Assert.Equal(ReplyKind.Answer, reply.Kind);
        var source = Assert.Single(reply.Sources);
        var parts = reply.Choices.Where(choice => choice.Value.StartsWith($"section:{source.No}:ja:", StringComparison.Ordinal)).Select(choice => choice.Value).ToList();
        Assert.InRange(parts.Count, 1, 3);
        Assert.Equal(parts.Count, parts.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain($"section:{source.No}:ja:{source.Anchor}", parts);
    }

    [Fact]
    public async Task ReplyAsync_QuestionWithoutArticle_SaysSoAndOffersTheDesk()
    {
        var reply = await fixture.Talk().SayAsync("勲章の推薦手続き");
        Assert.Equal(ReplyKind.Nothing, reply.Kind);
        Assert.Empty(reply.Sources);
        Assert.Contains(reply.Choices, choice => choice.Value == ChoiceValues.Desk);
    }
}
