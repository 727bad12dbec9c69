using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Answers;

/// <summary>Answers by the key of their item. One value, or several for a multiple choice. Unchanging.</summary>
public sealed class AnswerSet
{
    public static readonly AnswerSet None = new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    private readonly Dictionary<string, IReadOnlyList<string>> _values;

    public AnswerSet(IReadOnlyDictionary<string, IReadOnlyList<string>> values) =>
        _values = values.Where(pair => pair.Value.Count > 0).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Values => _values;

    /// <summary>The values of an item; empty when it was not answered.</summary>
    public IReadOnlyList<string> this[string key] => _values.GetValueOrDefault(key, []);

    /// <summary>The one value of an item, or empty.</summary>
    public string One(string key) => _values.TryGetValue(key, out var values) ? values[0] : "";

    /// <summary>These answers with others put in their place; an empty list takes an answer away.</summary>
    public AnswerSet With(IReadOnlyDictionary<string, IReadOnlyList<string>> others)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(_values, StringComparer.Ordinal);
        foreach (var (key, value) in others) values[key] = value;
        return new AnswerSet(values);
    }

    /// <summary>Only the answers to these questions.</summary>
    public AnswerSet Only(IEnumerable<Question> questions)
    {
        var keys = questions.SelectMany(SurveyDefinition.ItemsOf).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        return new AnswerSet(_values.Where(pair => keys.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal));
    }
}
