using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Scores;

/// <summary>The answers of all respondents to one item, as small numbers: what is counted most is laid out closest together.</summary>
public sealed class AnswerColumn
{
    // Asked millions of times: looked up once.
    private readonly ItemKind _kind;
    private readonly double[] _points;

    internal AnswerColumn(Item item, int capacity)
    {
        Item = item;
        _kind = item.Kind;
        _points = [.. item.Choices.Select(choice => choice.Points ?? double.NaN)];
        switch (item.Kind)
        {
            case ItemKind.OneChoice: Codes = new short[capacity]; break;
            case ItemKind.SeveralChoices: Masks = new ulong[capacity]; break;
            case ItemKind.Number: Numbers = new double[capacity]; break;
            default: Texts = new string?[capacity]; break;
        }
    }

    public Item Item { get; }

    /// <summary>For one choice: its index, or -1 for no answer.</summary>
    internal short[] Codes { get; private set; } = [];

    /// <summary>For several choices: one bit each; 0 for no answer.</summary>
    internal ulong[] Masks { get; private set; } = [];

    /// <summary>For a number: NaN for no answer.</summary>
    internal double[] Numbers { get; private set; } = [];

    /// <summary>For text: null for no answer.</summary>
    internal string?[] Texts { get; private set; } = [];

    /// <summary>Whether this respondent answered.</summary>
    public bool IsAnswered(int row) => _kind switch
    {
        ItemKind.OneChoice => Codes[row] >= 0,
        ItemKind.SeveralChoices => Masks[row] != 0,
        ItemKind.Number => !double.IsNaN(Numbers[row]),
        _ => Texts[row] is not null,
    };

    /// <summary>Whether this respondent chose the choice with this index.</summary>
    public bool Has(int row, int choice) => _kind switch
    {
        ItemKind.OneChoice => Codes[row] == choice,
        ItemKind.SeveralChoices => (Masks[row] & (1UL << choice)) != 0,
        _ => false,
    };

    public int ChoiceOf(int row) => Codes[row];

    public double NumberOf(int row) => Numbers[row];

    public string? TextOf(int row) => Texts[row];

    /// <summary>Points of the answer, or NaN where it does not count.</summary>
    public double PointsOf(int row) => Codes[row] is >= 0 and var choice ? _points[choice] : double.NaN;

    /// <summary>Points by choice; NaN for one that does not count.</summary>
    internal IReadOnlyList<double> Points => _points;

    /// <summary>How often each choice was chosen by some respondents, and last how many of them did not answer. Only for one choice.</summary>
    internal int[] Count(IReadOnlyList<int> rows)
    {
        var counts = new int[_points.Length + 1];
        for (var at = 0; at < rows.Count; at++) counts[Codes[rows[at]] is >= 0 and var code ? code : _points.Length]++;
        return counts;
    }

    internal void Clear(int row)
    {
        switch (_kind)
        {
            case ItemKind.OneChoice: Codes[row] = -1; break;
            case ItemKind.SeveralChoices: Masks[row] = 0; break;
            case ItemKind.Number: Numbers[row] = double.NaN; break;
            default: Texts[row] = null; break;
        }
    }

    internal void Grow(int capacity)
    {
        switch (Item.Kind)
        {
            case ItemKind.OneChoice: Codes = Grown(Codes, capacity); break;
            case ItemKind.SeveralChoices: Masks = Grown(Masks, capacity); break;
            case ItemKind.Number: Numbers = Grown(Numbers, capacity); break;
            default: Texts = Grown(Texts, capacity); break;
        }
    }

    private static T[] Grown<T>(T[] array, int capacity)
    {
        Array.Resize(ref array, capacity);
        return array;
    }
}
