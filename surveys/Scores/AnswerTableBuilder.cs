using System.Text;
using System.Text.Json;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Scores;

/// <summary>Lays stored answers out by columns, without making a text of each key and value.</summary>
public sealed class AnswerTableBuilder
{
    private readonly SurveyDefinition _definition;
    private readonly Target[] _targets;
    private readonly AnswerColumn[] _columns;
    private readonly Names _units = new();
    private readonly Names _months = new();
    private readonly List<string> _people = [];
    private readonly HashSet<int> _hiddenUnits = [];
    private int _capacity;

    /// <param name="definition">What was asked.</param>
    /// <param name="capacity">Rows that are expected.</param>
    public AnswerTableBuilder(SurveyDefinition definition, int capacity = 256)
    {
        ArgumentNullException.ThrowIfNull(definition);
        _definition = definition;
        _capacity = Math.Max(16, capacity);
        _columns = [.. definition.Items.Select(item => new AnswerColumn(item, _capacity))];
        // In the order in which answers are written, so that the next key is nearly always the next target.
        _targets = [.. _columns.OrderBy(column => column.Item.Key, StringComparer.Ordinal).Select(column => new Target(column))];
        UnitOf = new int[_capacity];
        MonthOf = new int[_capacity];
    }

    internal int Count { get; private set; }

    internal IReadOnlyList<AnswerColumn> Columns => _columns;

    internal IReadOnlyList<string> Units => _units.All;

    internal IReadOnlyList<string> Months => _months.All;

    internal int[] UnitOf { get; private set; }

    internal int[] MonthOf { get; private set; }

    /// <summary>Names by row, once one was given.</summary>
    internal IReadOnlyList<string> People => _people;

    /// <summary>Answers of the person who may have given most: one, except where people are asked again.</summary>
    public int MostByOne { get; init; } = 1;

    internal IReadOnlySet<int> HiddenUnits => _hiddenUnits;

    /// <summary>Hides a unit however many have answered, also when nobody has.</summary>
    public void Hide(string unit) => _hiddenUnits.Add(_units.IndexOf(unit));

    /// <summary>Adds the answers of one respondent.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="month">The month, <c>yyyy-MM</c>.</param>
    /// <param name="answers">The answers as they are stored.</param>
    /// <param name="person">Who it is, in a named survey.</param>
    public void Add(string unit, string month, ReadOnlySpan<byte> answers, string? person = null)
    {
        if (person is not null || _people.Count > 0) _people.AddRange([.. Enumerable.Repeat("", Count - _people.Count), person ?? ""]);
        if (Count == _capacity) Grow();
        var row = Count++;
        UnitOf[row] = _units.IndexOf(unit);
        MonthOf[row] = _months.IndexOf(month);
        foreach (var column in _columns) column.Clear(row);
        var reader = new Utf8JsonReader(answers);
        reader.Read();
        for (var next = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName;)
        {
            var target = Find(ref reader, ref next);
            reader.Read();
            if (target is null) reader.Skip();
            else target.Take(ref reader, row);
        }
    }

    /// <param name="changes">Answers and changes of answers that were stored.</param>
    public AnswerTable Build(long changes = 0) => new(_definition, this) { Changes = changes };

    private Target? Find(ref Utf8JsonReader reader, ref int next)
    {
        for (var at = next; at < _targets.Length; at++)
        {
            if (!reader.ValueTextEquals(_targets[at].Key)) continue;
            next = at + 1;
            return _targets[at];
        }

        for (var at = 0; at < next; at++)
            if (reader.ValueTextEquals(_targets[at].Key)) return _targets[at];
        return null;
    }

    private void Grow()
    {
        _capacity *= 2;
        foreach (var column in _columns) column.Grow(_capacity);
        var units = UnitOf;
        var months = MonthOf;
        Array.Resize(ref units, _capacity);
        Array.Resize(ref months, _capacity);
        UnitOf = units;
        MonthOf = months;
    }

    private sealed class Names
    {
        private readonly List<string> _all = [];
        private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

        public IReadOnlyList<string> All => _all;

        public int IndexOf(string name)
        {
            if (_index.TryGetValue(name, out var index)) return index;
            _all.Add(name);
            return _index[name] = _all.Count - 1;
        }
    }

    private sealed class Target(AnswerColumn column)
    {
        private readonly ItemKind _kind = column.Item.Kind;
        private readonly byte[][] _values = [.. column.Item.Choices.Select(choice => Encoding.UTF8.GetBytes(choice.Value))];

        public byte[] Key { get; } = Encoding.UTF8.GetBytes(column.Item.Key);

        public void Take(ref Utf8JsonReader reader, int row)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                One(ref reader, row);
                return;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.String) One(ref reader, row);
        }

        private void One(ref Utf8JsonReader reader, int row)
        {
            switch (_kind)
            {
                case ItemKind.OneChoice:
                    column.Codes[row] = (short)Choice(ref reader);
                    break;
                case ItemKind.SeveralChoices:
                    if (Choice(ref reader) is >= 0 and var choice) column.Masks[row] |= 1UL << choice;
                    break;
                case ItemKind.Number:
                    column.Numbers[row] = AnswerCheck.Number(reader.GetString()!) ?? double.NaN;
                    break;
                default:
                    column.Texts[row] = reader.GetString();
                    break;
            }
        }

        private int Choice(ref Utf8JsonReader reader)
        {
            for (var at = 0; at < _values.Length; at++)
                if (reader.ValueTextEquals(_values[at])) return at;
            return -1;
        }
    }
}
