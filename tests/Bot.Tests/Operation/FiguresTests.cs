using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Bot.Desk;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Figures;
using Shirube.Bot.Tests.Dialogue;
using Shirube.Knowledge.Articles.Catalog;
using Xunit;

namespace Shirube.Bot.Tests.Operation;

public sealed class FiguresTests(DialogueFixture fixture)
{
    [Fact]
    public async Task ReadAsync_ADayOfConversations_CountsBandsMissesAndOutcomes()
    {
        var clock = new SetClock(new DateTimeOffset(2034, 7, 3, 23, 30, 0, TimeSpan.FromHours(9)));
        await using var services = fixture.Compose(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        await services.GetRequiredService<ArticleCatalog>().ReloadAsync(TestContext.Current.CancellationToken);

        var solved = fixture.Talk(services: services);
        await solved.SayAsync("送ったメールを取り消せるのは、どんなときですか？");
        await solved.RateAsync(solved: true);
        var left = fixture.Talk(services: services);
        await left.SayAsync("印刷できない");
        await left.PressAsync("各階の複合機（MFP-）");
        clock.Advance(TimeSpan.FromHours(1));
        var handed = fixture.Talk(services: services);
        await handed.SayAsync("食堂の今日のメニュー");
        await handed.PressValueAsync(ChoiceValues.Desk);
        var missed = fixture.Talk(services: services);
        await missed.SayAsync("食堂の本日のメニュー");
        await missed.SayAsync("ありがとう");
        var unsolved = fixture.Talk(services: services);
        await unsolved.SayAsync("毎週の定例会議を、1回だけ変えられますか？");
        await unsolved.RateAsync(solved: false, RatingReason.Unclear);
        await fixture.Talk(services: services).SayAsync("こんにちは");

        var figures = await services.GetRequiredService<FiguresReader>().ReadAsync(
            new FiguresFilter(new DateOnly(2034, 7, 3), new DateOnly(2034, 7, 4), null), TestContext.Current.CancellationToken);
        Assert.Equal([new DayVolume(new DateOnly(2034, 7, 3), 1, 0, 0, 1), new DayVolume(new DateOnly(2034, 7, 4), 1, 0, 2, 0)], figures.Days);
        var miss = Assert.Single(figures.Misses);
        Assert.Equal((2, "食堂の本日のメニュー", "食堂の今日のメニュー"), (miss.Count, miss.Words, Assert.Single(miss.Others)));
        Assert.Equal([new KeyValuePair<HandoverReason, int>(HandoverReason.NoKnowledge, 1)], figures.Handovers);
        Assert.Equal([new KeyValuePair<RatingReason, int>(RatingReason.Unclear, 1)], figures.Reasons);
        Assert.Equal((1, 1), (figures.Solved, figures.Unsolved));
        Assert.Equal(new Deflection(5, 1, 1, 1, 1), figures.Deflection);
    }

    [Fact]
    public void MissGroups_WordedAlike_AreOne()
    {
        var at = DateTimeOffset.UnixEpoch;
        var groups = MissGroups.Of([("名刺を作りたい", at), ("公用車を予約したい", at), ("名刺を作りたいです", at), ("名刺を作りたい", at), ("How do I order business cards?", at)]);
        Assert.Equal([3, 1, 1], groups.Select(group => group.Count));
        Assert.Equal("名刺を作りたい", groups[0].Words);
        Assert.Equal(["名刺を作りたいです"], groups[0].Others);
    }
}
