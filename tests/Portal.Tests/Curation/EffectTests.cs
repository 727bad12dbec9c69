using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Curation.Effect;
using Shirube.Portal.Tests.Editing;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Curation;

public sealed class EffectTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // Values of fisher.test of R (two-sided), counted again with whole numbers.
    [Theory]
    [InlineData(3, 4, 1, 4, 0.48571)]
    [InlineData(8, 10, 1, 6, 0.034965)]
    [InlineData(0, 10, 0, 10, 1)]
    [InlineData(1, 10, 11, 14, 0.0027594)]
    public void Shares_KnownTables_GiveTheKnownChance(int partA, int wholeA, int partB, int wholeB, double chance)
        => Assert.Equal(chance, ExactTest.Shares(partA, wholeA, partB, wholeB), 4);

    [Fact]
    public void Shares_LargeCounts_StayAChance()
    {
        Assert.InRange(ExactTest.Shares(5000, 10000, 4990, 10000), 0.85, 0.95);
        Assert.InRange(ExactTest.Shares(5000, 10000, 4000, 10000), 0, 1e-30);
        Assert.Equal(1, ExactTest.Rates(0, 100, 0, 100));
        // Two events against none with equal exposure: 2 * 0.25.
        Assert.Equal(0.5, ExactTest.Rates(2, 100, 0, 100), 9);
    }

    [Fact]
    public async Task Effect_FewerMissesAfterward_IsBetter_AndTheWindowsAreRight()
    {
        var clock = new SetClock(Start);
        var counts = new SetCounts { Before = new EffectCounts(100, 60, 10, 5, 1000, 20, 0, 0), After = new EffectCounts(100, 20, 10, 9, 1000, 18, 0, 0) };
        await using var portal = await EditingPortal.StartAsync(clock, services => services.AddSingleton<IEffectCounts>(counts));
        clock.Advance(TimeSpan.FromDays(40));
        await portal.PublishAsync(await portal.ApproveAsync("第二版。\n"));
        var at = clock.GetUtcNow();
        clock.Advance(TimeSpan.FromDays(10));

        var effect = Assert.Single(await portal.Get<EffectReader>().ReadAsync(Start, Stop));

        Assert.Equal((2001, 2, 10, EffectVerdict.Better), (effect.No, effect.Revision, effect.DaysAfter, effect.Verdict));
        Assert.Equal([EffectVerdict.Better, EffectVerdict.TooLittle, EffectVerdict.NoChange, EffectVerdict.TooLittle], effect.Measures.Select(measure => measure.Verdict));
        Assert.Equal([(at.AddDays(-28), at), (at, at.AddDays(10))], counts.Asked);
    }

    [Fact]
    public async Task Loop_Figures_CountFromSignalToPublication()
    {
        await using var portal = await EditingPortal.StartAsync(new SetClock(Start));
        var figures = await portal.Get<LoopReader>().ReadAsync(Stop);

        Assert.Equal((LoopReader.Weeks, 0, 0, (double?)null), (figures.Weeks.Count, figures.OpenSignals, figures.OpenProposals, figures.MedianDays));
    }

    private sealed class SetCounts : IEffectCounts
    {
        public required EffectCounts Before { get; init; }

        public required EffectCounts After { get; init; }

        public List<(DateTimeOffset, DateTimeOffset)> Asked { get; } = [];

        public Task<EffectCounts> CountAsync(int no, string lang, Func<string, bool> isAbout, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation = default)
        {
            Asked.Add((from, to));
            return Task.FromResult(Asked.Count % 2 == 1 ? Before : After);
        }
    }
}
