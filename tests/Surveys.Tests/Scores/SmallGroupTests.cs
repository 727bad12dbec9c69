using Shirube.Surveys.Scores;
using Shirube.Surveys.Tests.Support;
using Xunit;

namespace Shirube.Surveys.Tests.Scores;

public sealed class SmallGroupTests
{
    [Theory]
    [InlineData(new[] { 10, 20 }, new[] { false, false })]
    [InlineData(new[] { 10, 20, 4 }, new[] { true, false, true })]
    [InlineData(new[] { 10, 4, 4 }, new[] { false, true, true })]
    [InlineData(new[] { 30, 1, 1, 9 }, new[] { false, true, true, true })]
    [InlineData(new[] { 30, 0, 2 }, new[] { true, false, true })]
    [InlineData(new[] { 3 }, new[] { true })]
    [InlineData(new[] { 5 }, new[] { false })]
    [InlineData(new int[0], new bool[0])]
    public void Hide_Groups_AsTheRuleSays(int[] sizes, bool[] expected) => Assert.Equal(expected, SmallGroups.Hide(sizes));

    [Fact]
    public void Hide_AnyGroups_LeavesNothingToSubtract()
    {
        const int Seed = 5;
        var random = new Random(Seed);
        for (var round = 0; round < 20_000; round++)
        {
            var sizes = Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(0, 12)).ToArray();
            var hidden = SmallGroups.Hide(sizes);
            var isSmall = sizes.Select(size => size is > 0 and < 5).ToArray();
            Assert.True(isSmall.Zip(hidden).All(pair => !pair.First || pair.Second), $"seed {Seed}: a small group is shown");
            if (!hidden.Contains(true)) continue;
            var rest = sizes.Sum() - sizes.Where((_, at) => !hidden[at]).Sum();
            var isEverything = sizes.Where((_, at) => !hidden[at]).All(size => size == 0);
            Assert.True(isEverything || (rest >= 5 && hidden.Count(one => one) >= 2), $"seed {Seed}: {string.Join(',', sizes)}");
        }
    }

    [Theory]
    [InlineData(new[] { 30, 0, 2 }, new[] { true, true, true })]
    [InlineData(new[] { 30, 20, 2, 9 }, new[] { false, true, true, true })]
    [InlineData(new[] { 30, 20, 9 }, new[] { false, false, false })]
    public void Hide_BesideAMean_LeavesThreeUnknowns(int[] sizes, bool[] expected) => Assert.Equal(expected, SmallGroups.Hide(sizes, 3));

    [Fact]
    public void Groups_OfUnits_HideTheSmallOneAndOneMore()
    {
        var rows = Enumerable.Range(0, 20).Select(at => ("大きい課", "2026-10", "a=5")).Concat(Enumerable.Range(0, 6).Select(at => ("中の課", "2026-10", "a=4"))).Append(("一人の課", "2026-10", "a=1")).ToArray();
        var table = Tables.Of(Own.Good(Own.OnePage(Own.Scored("a"))), rows);

        var groups = Group.Of(table.Units, table.UnitIndex, table.All, table.Totals, unit => (table.Shown.Sees(unit, null), table.ShownTotals.Sees(unit, null)));

        Assert.Equal(["一人の課", "中の課"], groups.Where(group => group.IsHidden).Select(group => group.Name));
        Assert.All(groups.Where(group => group.IsHidden), group => Assert.Equal((0, 0), (group.Size, group.Score.N)));
        Assert.Equal(100, groups.Single(group => !group.IsHidden).Score.Mean);
    }

    [Fact]
    public void CrossTable_CountsBothItems_AndHidesSmallRows()
    {
        var definition = Own.Good(Own.OnePage($$"""{{Own.Scored("a")}},{"type":"checkbox","name":"m","choices":["x","y"]},{"type":"radiogroup","name":"s","choices":["p","q","r"]}"""));
        var rows = Enumerable.Range(0, 40).Select(at => ("u", "2026-11", $"a={(at < 20 ? 5 : 1)} m={(at % 2 == 0 ? "x" : "y")} s={(at < 20 ? "p" : "q")}")).Append(("u", "2026-11", "a=5 m=y s=r")).Append(("u", "2026-11", "a=5 m=y s=p")).ToArray();
        var table = Tables.Of(definition, rows);

        var cross = CrossTable.Of(table, table.Column("s")!, table.Column("m")!)!;
        var scores = CrossTable.Of(table, table.Column("m")!, table.Column("a")!)!;

        Assert.Equal([21, null, null], cross.Lines.Select(line => line.Size));
        Assert.Equal([10, 11], cross.Lines[0].Counts);
        Assert.All(cross.Lines.Skip(1).SelectMany(line => line.Counts), Assert.Null);
        Assert.Equal([20, 22], scores.Lines.Select(line => line.Size));
        Assert.Equal([10, 0, 0, 0, 10], scores.Lines[0].Counts);
        Assert.Equal(50, scores.Lines[0].Score.Mean, 9);
    }

    [Fact]
    public void CrossTable_OfOneUnit_IsShownOnlyWhereEachCellIsLarge()
    {
        var definition = Own.Good(Own.OnePage($"{Own.Scored("a")},{Own.Scored("b")}"));
        var rows = "ABC".SelectMany(unit => Enumerable.Range(0, 60).Select(at => (unit.ToString(), "2026-11", $"a={(at % 2 == 0 ? 5 : 1)} b={(at / 2 % 3 == 0 ? 4 : at / 2 % 3 == 1 || (unit == 'C' && at > 12) ? 2 : 3)}"))).ToArray();
        var table = Tables.Of(definition, rows);
        var (a, b) = (table.Column("a")!, table.Column("b")!);

        Assert.Null(CrossTable.Of(table, a, b, 2));
        // What is left when A and B are taken away is C: one of them has to stay whole.
        Assert.Single(new[] { 0, 1 }, unit => CrossTable.Of(table, a, b, unit) is not null);
    }
}
