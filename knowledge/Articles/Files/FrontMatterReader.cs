using System.Globalization;

namespace Shirube.Knowledge.Articles.Files;

/// <summary>Turns the YAML above a text into <see cref="FrontMatter"/>, reporting everything that is wrong, not only the first.</summary>
internal sealed class FrontMatterReader
{
    private const int MaximumNumber = 999_999;
    private const int MaximumTextLength = 200;
    private const int MaximumItems = 200;

    /// <summary>A problem quotes no more of a value than this.</summary>
    private const int MaximumShown = 60;

    private readonly List<FileProblem> _problems = [];
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly int _line;

    private static readonly string[] KnownKeys =
    [
        "no", "kind", "title", "service", "lang", "audience", "owner", "reviewBy", "onExpiry", "systemVersion", "label", "until", "keywords", "ask", "golden", "sources",
    ];

    private FrontMatterReader(YamlMap map)
    {
        _line = map.Line;
        foreach (var (key, value) in map.Entries)
        {
            if (!KnownKeys.Contains(key.Value, StringComparer.Ordinal))
                Error(key.Line, $"項目「{Short(key.Value)}」はありません。", $"There is no key \"{Short(key.Value)}\".");
            else if (!_values.TryAdd(key.Value, value))
                Error(key.Line, $"項目「{key.Value}」が 2 回あります。", $"The key \"{key.Value}\" is there twice.");
        }
    }

    /// <summary>Reads it; null when there are errors.</summary>
    public static FrontMatter? Read(YamlMap map, List<FileProblem> problems)
    {
        var reader = new FrontMatterReader(map);
        var matter = reader.Build();
        problems.AddRange(reader._problems);
        return reader._problems.Exists(problem => problem.IsError) ? null : matter;
    }

    private FrontMatter Build()
    {
        var kind = WireNames.Kind(OneOf("kind", WireNames.Kinds, required: true)) ?? ArticleKind.Faq;
        var matter = new FrontMatter
        {
            No = Number(),
            Kind = kind,
            Title = Text("title", required: true),
            Service = Text("service", required: true),
            Lang = OneOf("lang", WireNames.Languages, required: false) ?? "ja",
            Audience = WireNames.AudienceOf(OneOf("audience", WireNames.Audiences, required: false)) ?? Audience.All,
            Owner = Text("owner"),
            ReviewBy = Date("reviewBy"),
            OnExpiry = WireNames.OnExpiryOf(OneOf("onExpiry", WireNames.OnExpiries, required: false)) ?? default,
            SystemVersion = Text("systemVersion"),
            Label = Text("label"),
            Until = Date("until"),
            Keywords = Texts("keywords"),
            Questions = Texts("ask"),
            Golden = Texts("golden"),
            Sources = Sources(),
        };
        if (kind != ArticleKind.Notice) foreach (var key in new[] { "label", "until" }) OnlyForNotices(key);
        return matter;
    }

    private int Number()
    {
        if (!_values.TryGetValue("no", out var node))
        {
            Error(_line, "番号 no がありません。", "The number \"no\" is missing.");
            return 0;
        }
        if (node is YamlText text && TryNumber(text.Value, out var number) && number is > 0 and <= MaximumNumber) return number;
        Error(node.Line, $"no は 1 から {MaximumNumber} までの数で書きます。", $"\"no\" has to be a number from 1 to {MaximumNumber}.");
        return 0;
    }

    private string Text(string key, bool required = false)
    {
        if (!_values.TryGetValue(key, out var node))
        {
            if (required) Error(_line, $"{key} がありません。", $"\"{key}\" is missing.");
            return "";
        }
        return CheckText(key, node, required);
    }

    private string CheckText(string key, YamlNode node, bool required)
    {
        if (node is not YamlText { Value: var value })
        {
            Error(node.Line, $"{key} は 1 行の文字で書きます。", $"\"{key}\" has to be a text.");
            return "";
        }
        if (value.Trim() is var trimmed && trimmed.Length == 0 && required)
            Error(node.Line, $"{key} が空です。", $"\"{key}\" is empty.");
        if (trimmed.Length > MaximumTextLength)
            Error(node.Line, $"{key} は {MaximumTextLength} 字までです。", $"\"{key}\" has more than {MaximumTextLength} characters.");
        if (trimmed.Any(char.IsControl) || HasHalfCharacter(trimmed))
            Error(node.Line, $"{key} に使えない文字があります。", $"\"{key}\" holds a character that cannot be used.");
        return trimmed;
    }

    private string? OneOf(string key, IReadOnlyList<string> allowed, bool required)
    {
        var value = Text(key, required);
        if (value.Length == 0)
        {
            // Nothing after a key is a slip of somebody who meant something: taken for the usual value, a text for the desk would be everybody's.
            if (!required && _values.TryGetValue(key, out var node) && node is YamlText) Error(node.Line, $"{key} が空です。", $"\"{key}\" is empty.");
            return null;
        }
        if (allowed.Contains(value, StringComparer.Ordinal)) return value;
        Error(_values[key].Line, $"{key} の「{Short(value)}」はありません。使えるのは {string.Join("、", allowed)} です。", $"\"{Short(value)}\" is no {key}: one of {string.Join(", ", allowed)}.");
        return null;
    }

    private DateOnly? Date(string key)
    {
        var value = Text(key);
        if (value.Length == 0) return null;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Error(_values[key].Line, $"{key} の「{Short(value)}」は 2027-03-31 のような日付ではありません。", $"\"{Short(value)}\" is no date such as 2027-03-31 ({key}).");
        return null;
    }

    private List<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var node in Items(key))
        {
            var text = CheckText(key, node, required: true);
            if (text.Length > 0) texts.Add(text);
        }
        return texts;
    }

    private List<SourceReference> Sources()
    {
        var sources = new List<SourceReference>();
        foreach (var node in Items("sources"))
        {
            if ((node as YamlMap)?.TextsOf("manual", "page") is [{ Length: > 0 } manual, var number] && TryNumber(number, out var page) && page > 0)
                sources.Add(new SourceReference(CheckText("sources", new YamlText(manual, node.Line), required: true), page));
            else
                Error(node.Line, "sources は {manual: マニュアルの id, page: ページ} の並びで書きます。", "\"sources\" is a list of {manual: id, page: number}.");
        }
        return sources;
    }

    private IReadOnlyList<YamlNode> Items(string key)
    {
        if (!_values.TryGetValue(key, out var node) || node is YamlText { Value: "" }) return [];
        if (node is YamlList { Items: var items } && items.Count <= MaximumItems) return items;
        Error(node.Line, $"{key} は [ ] で囲んだ {MaximumItems} 個までの並びで書きます。", $"\"{key}\" has to be a list of at most {MaximumItems}.");
        return [];
    }

    private void OnlyForNotices(string key)
    {
        if (_values.TryGetValue(key, out var node)) Error(node.Line, $"{key} はお知らせだけに書けます。", $"\"{key}\" is for notices only.");
    }

    private void Error(int line, string japanese, string english) => _problems.Add(FileProblem.Error(line, japanese, english));

    private static string Short(string text) => text.Length <= MaximumShown ? text : text[..MaximumShown] + "…";

    private static bool TryNumber(string? text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool HasHalfCharacter(string text) => text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD);
}
