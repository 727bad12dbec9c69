using Shirube.Knowledge.Articles.Files;

namespace Shirube.Bot.Flows;

/// <summary>Reads the values of a map in a flow's file, and reports what is missing, unknown or of the wrong sort.</summary>
internal sealed class FlowMap
{
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly List<FileProblem> _problems;
    private readonly string _name;

    public FlowMap(YamlNode? node, int line, string name, IReadOnlyCollection<string> keys, List<FileProblem> problems)
    {
        (Line, _name, _problems) = (node?.Line ?? line, name, problems);
        if (node is not YamlMap map)
        {
            Error(Line, $"{name} は「名前: 値」の組で書きます。", $"\"{name}\" has to be a map.");
            return;
        }

        foreach (var (key, value) in map.Entries)
        {
            if (!keys.Contains(key.Value, StringComparer.Ordinal)) Error(key.Line, $"{name} に「{key.Value}」という項目はありません。", $"\"{name}\" has no \"{key.Value}\".");
            else if (!_values.TryAdd(key.Value, value)) Error(key.Line, $"「{key.Value}」が2回あります。", $"\"{key.Value}\" is there twice.");
        }
    }

    public int Line { get; }

    public YamlNode? Node(string key) => _values.GetValueOrDefault(key);

    /// <summary>The items of a list; none where the key is missing.</summary>
    public IReadOnlyList<YamlNode> Items(string key)
    {
        if (!_values.TryGetValue(key, out var node)) return [];
        if (node is YamlList list) return list.Items;
        Error(node.Line, $"{key} は並びで書きます。", $"\"{key}\" has to be a list.");
        return [];
    }

    public IReadOnlyList<string> Texts(string key) => [.. Items(key).OfType<YamlText>().Select(text => text.Value.Trim()).Where(text => text.Length > 0)];

    /// <summary>A text in both languages, or in Japanese alone where it is written as one.</summary>
    public FlowText? Text(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlText text:
                return new FlowText(text.Value.Trim(), "");
            case { } node:
                var both = new FlowMap(node, Line, key, ["ja", "en"], _problems);
                return new FlowText(both.Required("ja"), both.Optional("en"));
        }
    }

    public string Required(string key)
    {
        var value = Optional(key);
        if (value.Length == 0) Error(Line, $"{_name} に {key} がありません。", $"\"{_name}\" has no \"{key}\".");
        return value;
    }

    public string Optional(string key) => Node(key) is YamlText text ? text.Value.Trim() : "";

    /// <summary>A short name of lower-case letters, digits and -.</summary>
    public string Id(string key)
    {
        var value = Required(key);
        if (value.Length > 0 && !Slugs.IsValid(value)) Error(Line, $"{key}「{value}」は半角の英小文字・数字・- で書きます。", $"\"{value}\" ({key}) has to be lower-case letters, digits and -.");
        return value;
    }

    private void Error(int line, string japanese, string english) => _problems.Add(FileProblem.Error(line, japanese, english));
}
