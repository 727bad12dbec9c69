using Shirube.Surveys.Scores;
using Shirube.Surveys.Tests.Support;
using Xunit;

namespace Shirube.Surveys.Tests.Scores;

/// <summary>Takes everything that is shown of random tables from each other, in every way, and looks for a group of one to four.</summary>
public sealed class DifferenceTests
{
    private const int Least = 5;

    [Fact]
    public void UnitsAndMonths_Subtracted_NeverLeaveASmallGroup()
    {
        const int Seed = 20261129;
        var random = new Random(Seed);
        var split = 0;
        for (var round = 0; round < 400; round++)
        {
            var (units, months) = (random.Next(1, 5), random.Next(1, 4));
            var sizes = Fill(random, units, months, round % 2 == 0 ? 9 : 30);
            var shown = ShownGroups.Of(sizes);
            var span = new Span();
            if (shown.IsShown) span.Add(Set(units * months, _ => true));
            for (var unit = 0; unit < units; unit++)
                if (shown.Sees(unit, null)) span.Add(Set(units * months, cell => cell / months == unit));
            for (var month = 0; month < months; month++)
                if (shown.Sees(null, month)) span.Add(Set(units * months, cell => cell % months == month));
            for (var cell = 0; cell < units * months; cell++)
            {
                if (!shown.Sees(cell / months, cell % months)) continue;
                split++;
                span.Add(Set(units * months, other => other == cell));
            }

            for (var chosen = 1; chosen < 1 << (units * months); chosen++)
            {
                var members = Enumerable.Range(0, units * months).Where(cell => (chosen >> cell & 1) == 1).Sum(cell => sizes[cell / months, cell % months]);
                if (members is > 0 and < Least) Assert.False(span.Holds(Set(units * months, cell => (chosen >> cell & 1) == 1)), $"seed {Seed} round {round}: {string.Join(',', sizes.Cast<int>())} by {months} months, cells {chosen:b}");
            }
        }

        Assert.True(split > 100, "the rule hides everything");
    }

    [Fact]
    public void Progress_AndResults_TakenFromEachOther_NeverTellOfFewWhoWereAsked()
    {
        const int Seed = 20261130;
        var random = new Random(Seed);
        var open = 0;
        for (var round = 0; round < 2000; round++)
        {
            var units = random.Next(1, 7);
            int[] asked = [.. Enumerable.Range(0, units).Select(_ => random.Next(1, round % 2 == 0 ? 9 : 30))];
            var answered = new int[units, 1];
            // None, all or some of a unit: the first two tell of everybody in it.
            for (var unit = 0; unit < units; unit++) answered[unit, 0] = random.Next(3) switch { 0 => 0, 1 => asked[unit], _ => random.Next(asked[unit] + 1) };
            var hidden = SmallGroups.Hide(asked);
            var results = ShownGroups.Of(answered, isHiddenUnit: unit => hidden[unit]);
            var span = new Span();
            if (asked.Sum() >= Least || results.IsShown) span.Add(Set(units, _ => true));
            for (var unit = 0; unit < units; unit++)
            {
                if (hidden[unit] && !results.Sees(unit, null)) continue;
                open++;
                span.Add(Set(units, other => other == unit));
            }

            for (var chosen = 1; chosen < 1 << units; chosen++)
            {
                if (Enumerable.Range(0, units).Where(unit => (chosen >> unit & 1) == 1).Sum(unit => asked[unit]) >= Least) continue;
                Assert.False(span.Holds(Set(units, unit => (chosen >> unit & 1) == 1)), $"seed {Seed} round {round}: asked {string.Join(',', asked)}, answered {string.Join(',', answered.Cast<int>())}, units {chosen:b}");
            }
        }

        Assert.True(open > 1000, "the rule hides everything");
    }

    [Fact]
    public void Unit_HiddenBecauseFewWereAsked_IsListedAsHidden_AlsoWithoutAnAnswer()
    {
        var builder = new AnswerTableBuilder(Own.Good(Own.OnePage(Own.Scored("a"))));
        foreach (var unit in new[] { "A", "B" })
            for (var person = 0; person < 6; person++) builder.Add(unit, "2026-11", "{}"u8);
        builder.Hide("C");
        var table = builder.Build();

        var groups = Group.Of(table.Units, table.UnitIndex, table.All, table.Totals, unit => (table.Shown.Sees(unit, null), true));

        Assert.Equal(["C"], groups.Where(group => group.IsHidden).Select(group => group.Name).Except(["A", "B"], StringComparer.Ordinal));
        // One more is hidden: 12 less those of A and B would be none of C.
        Assert.Equal(2, groups.Count(group => group.IsHidden));
    }

    [Fact]
    public void CrossTables_WithTheirMeans_GiveNoSmallCell()
    {
        const int Seed = 7;
        double[] points = [100, 80, 60, 40, 0];
        var random = new Random(Seed);
        var open = 0;
        for (var round = 0; round < 3000; round++)
        {
            var (rows, columns) = (random.Next(2, 6), random.Next(2, 6));
            var sizes = Fill(random, rows, columns, round % 2 == 0 ? 12 : 40);
            var hidden = HiddenCells.Of(sizes, 3);
            var cells = rows * columns;
            var span = new Span();
            for (var row = 0; row < rows; row++) span.Add(Set(cells, cell => cell / columns == row));
            for (var column = 0; column < columns; column++) span.Add(Set(cells, cell => cell % columns == column));
            for (var row = 0; row < rows; row++)
            {
                var unknown = Enumerable.Range(0, columns).Count(column => hidden[row, column]);
                // The mean of a row, as it stands beside rows with enough unknowns.
                if (unknown is 0 or > 2) span.Add([.. Enumerable.Range(0, cells).Select(cell => cell / columns == row ? points[cell % columns] : 0)]);
            }

            for (var cell = 0; cell < cells; cell++)
            {
                var size = sizes[cell / columns, cell % columns];
                if (!hidden[cell / columns, cell % columns])
                {
                    Assert.False(size is > 0 and < Least, $"seed {Seed} round {round}: a small cell is shown");
                    open++;
                    span.Add(Set(cells, other => other == cell));
                }
            }

            // Where all gave the same answer to one of the items, the cells are the counts of the other, as any list of answers says them.
            for (var cell = 0; cell < cells; cell++)
            {
                var (row, column) = (cell / columns, cell % columns);
                if (sizes[row, column] is 0 or >= Least || IsOneLine(sizes)) continue;
                Assert.False(span.Holds(Set(cells, other => other == cell)), $"seed {Seed} round {round}: {string.Join(',', sizes.Cast<int>())} by {columns}, cell {cell}");
            }
        }

        Assert.True(open > 1000, "the rule hides everything");
    }

    [Fact]
    public void Filters_OfAnswers_TakenFromEachOther_GiveNoSmallGroup()
    {
        // The two units have 12 and 8 respondents; in October only two of the second answered. Whoever takes the first unit's
        // October from all of October would have those two.
        var rows = Enumerable.Repeat(("A", "2026-10", "a=5"), 6).Concat(Enumerable.Repeat(("A", "2026-11", "a=4"), 6)).Concat(Enumerable.Repeat(("B", "2026-10", "a=1"), 2)).Concat(Enumerable.Repeat(("B", "2026-11", "a=3"), 6)).ToArray();
        var table = Tables.Of(Own.Good(Own.OnePage(Own.Scored("a"))), rows);

        Assert.True(table.Shown.Sees(null, 0));
        Assert.True(table.Shown.Sees(0, null));
        Assert.False(table.Shown.Sees(1, 0));
        Assert.False(table.Shown.Sees(0, 0));
    }

    [Fact]
    public void Item_AnsweredByFewOfAUnit_IsHiddenThere_AndInOneMore()
    {
        var rows = Enumerable.Repeat(("A", "2026-11", "a=5 b=5"), 10).Concat(Enumerable.Repeat(("B", "2026-11", "a=4 b=1"), 2)).Concat(Enumerable.Repeat(("B", "2026-11", "a=4"), 8)).ToArray();
        var table = Tables.Of(Own.Good(Own.OnePage($"{Own.Scored("a")},{Own.Scored("b")}")), rows);

        Assert.True(table.Sees(table.Column("a")!, 1, null));
        Assert.False(table.Sees(table.Column("b")!, 1, null));
        // 12 answers to b less those of A would be the two of B.
        Assert.False(table.Sees(table.Column("b")!, 0, null));
        Assert.True(table.Sees(table.Column("b")!, null, null));
    }

    [Fact]
    public void CrossTable_OfThoseWhoDidNotAnswer_IsAGroupToo()
    {
        // 14 answered b; the 12 who also answered a stand in the table, so the two who did not answer a would be left.
        var rows = Enumerable.Repeat(("u", "2026-11", "a=5 b=5"), 7).Concat(Enumerable.Repeat(("u", "2026-11", "a=1 b=3"), 7)).Concat(Enumerable.Repeat(("u", "2026-11", "b=1"), 2)).ToArray();
        var table = Tables.Of(Own.Good(Own.OnePage($"{Own.Scored("a")},{Own.Scored("b")}")), rows);

        var cross = CrossTable.Of(table, table.Column("a")!, table.Column("b")!)!;

        var none = cross.Lines.Single(line => line.Choice is null);
        Assert.Equal((null, 0), (none.Size, none.Score.N));
        Assert.Contains(cross.Lines, line => line is { Choice: not null, Size: null });
        Assert.All(cross.Lines.SelectMany(line => line.Counts), count => Assert.False(count is > 0 and < Least));
    }

    private static bool IsOneLine(int[,] sizes)
    {
        var (rows, columns) = (Enumerable.Range(0, sizes.GetLength(0)).ToList(), Enumerable.Range(0, sizes.GetLength(1)).ToList());
        return rows.Count(row => columns.Any(column => sizes[row, column] > 0)) < 2 || columns.Count(column => rows.Any(row => sizes[row, column] > 0)) < 2;
    }

    private static double[] Set(int cells, Func<int, bool> isIn) => [.. Enumerable.Range(0, cells).Select(cell => isIn(cell) ? 1.0 : 0.0)];

    private static int[,] Fill(Random random, int rows, int columns, int most)
    {
        var sizes = new int[rows, columns];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++) sizes[row, column] = random.Next(4) == 0 ? 0 : random.Next(0, most);
        return sizes;
    }
}
