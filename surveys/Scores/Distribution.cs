using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Scores;

/// <summary>How often each choice of an item was chosen.</summary>
/// <param name="Item">The item.</param>
/// <param name="Answered">Respondents who answered it: the base of the shares.</param>
/// <param name="Counts">By choice.</param>
public sealed record Distribution(Item Item, int Answered, IReadOnlyList<int> Counts)
{
    public static Distribution Of(AnswerColumn column, IReadOnlyList<int> rows)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(rows);
        if (column.Item.Kind == ItemKind.OneChoice)
        {
            var chosen = column.Count(rows);
            return new Distribution(column.Item, rows.Count - chosen[^1], chosen[..^1]);
        }

        var counts = new int[column.Item.Choices.Count];
        var answered = 0;
        var isSeveral = column.Item.Kind == ItemKind.SeveralChoices;
        foreach (var row in rows)
        {
            if (!column.IsAnswered(row)) continue;
            answered++;
            if (isSeveral)
                for (var bits = column.Masks[row]; bits != 0; bits &= bits - 1) counts[System.Numerics.BitOperations.TrailingZeroCount(bits)]++;
        }

        return new Distribution(column.Item, answered, counts);
    }

    public double Share(int choice) => Answered == 0 ? 0 : (double)Counts[choice] / Answered;
}
