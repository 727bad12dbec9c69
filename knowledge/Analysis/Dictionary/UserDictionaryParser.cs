using System.Text;

namespace Shirube.Knowledge.Analysis;

/// <summary>Reads the user dictionary's lines, forgivingly.</summary>
internal sealed class UserDictionaryParser
{
    /// <summary>Longer surfaces are surely a mistake, such as a forgotten line break.</summary>
    private const int MaxSurface = 64;

    /// <summary>Each word costs a little at start; this many are far more than anyone maintains by hand, and surely fit into a trie.</summary>
    private const int MaxWords = 10_000;

    /// <summary>A trie can tell this many characters apart.</summary>
    private const int MaxCharacters = 8_000;

    private static readonly PartOfSpeech DefaultPart = new("名詞", "固有名詞", "一般", "*", "*", "*");

    // Nouns only: a user word is never conjugated.
    private static readonly Dictionary<string, PartOfSpeech> Parts = new(StringComparer.Ordinal)
    {
        [""] = DefaultPart,
        ["名詞"] = new("名詞", "一般", "*", "*", "*", "*"),
        ["名詞-一般"] = new("名詞", "一般", "*", "*", "*", "*"),
        ["名詞-サ変接続"] = new("名詞", "サ変接続", "*", "*", "*", "*"),
        ["名詞-形容動詞語幹"] = new("名詞", "形容動詞語幹", "*", "*", "*", "*"),
        ["名詞-副詞可能"] = new("名詞", "副詞可能", "*", "*", "*", "*"),
        ["名詞-接尾-一般"] = new("名詞", "接尾", "一般", "*", "*", "*"),
        ["名詞-固有名詞"] = DefaultPart,
        ["名詞-固有名詞-一般"] = DefaultPart,
        ["名詞-固有名詞-組織"] = new("名詞", "固有名詞", "組織", "*", "*", "*"),
        ["名詞-固有名詞-人名"] = new("名詞", "固有名詞", "人名", "一般", "*", "*"),
        ["名詞-固有名詞-人名-一般"] = new("名詞", "固有名詞", "人名", "一般", "*", "*"),
        ["名詞-固有名詞-人名-姓"] = new("名詞", "固有名詞", "人名", "姓", "*", "*"),
        ["名詞-固有名詞-人名-名"] = new("名詞", "固有名詞", "人名", "名", "*", "*"),
        ["名詞-固有名詞-地域"] = new("名詞", "固有名詞", "地域", "一般", "*", "*"),
        ["名詞-固有名詞-地域-一般"] = new("名詞", "固有名詞", "地域", "一般", "*", "*"),
        ["名詞-固有名詞-地域-国"] = new("名詞", "固有名詞", "地域", "国", "*", "*"),
    };

    private readonly List<UserWord> _words = [];
    private readonly List<string> _warnings = [];
    private readonly HashSet<string> _surfaces = new(StringComparer.Ordinal);
    private readonly HashSet<char> _characters = [];

    public UserDictionary Parse(string csv)
    {
        var number = 0;
        foreach (var line in csv.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var fields = CsvLine.Split(line.TrimEnd('\r'));
            if (fields.All(string.IsNullOrWhiteSpace) || fields[0].StartsWith('#') || (number == 1 && fields[0] == "surface"))
                continue;
            if (_words.Count == MaxWords)
            {
                Warn(number, $"there may be {MaxWords} words at most; the rest was not read");
                break;
            }

            Add(number, [.. fields.Select(f => f.Trim())]);
        }

        return new UserDictionary(_words, _warnings);
    }

    private void Add(int line, string[] fields)
    {
        var surface = fields[0];
        if (surface.Length is 0 or > MaxSurface || surface.Any(char.IsControl) || surface.EnumerateRunes().Any(r => r == Rune.ReplacementChar))
            Warn(line, $"a surface has 1 to {MaxSurface} proper characters; the line was left out");
        else if (surface.Count(c => !_characters.Contains(c)) + _characters.Count > MaxCharacters)
            Warn(line, $"the words have more than {MaxCharacters} different characters; the line was left out");
        else if (!_surfaces.Add(surface))
            Warn(line, $"「{surface}」 stands there twice; the first one counts");
        else
            AddWord(line, surface, fields);
        if (fields.Length > 4)
            Warn(line, "there are more than four fields; the others were not read");
    }

    private void AddWord(int line, string surface, string[] fields)
    {
        _characters.UnionWith(surface);
        _words.Add(new UserWord(
            surface, Reading(line, Field(fields, 1)), Part(line, Field(fields, 2)), Segments(line, surface, Field(fields, 3))));
    }

    private string Reading(int line, string text)
    {
        var katakana = string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = source[i] is >= 'ぁ' and <= 'ゖ' ? (char)(source[i] + ('ァ' - 'ぁ')) : source[i];
        });
        if (katakana.All(c => c is (>= 'ァ' and <= 'ヺ') or 'ー' or '・'))
            return katakana;
        Warn(line, $"the reading 「{text}」 is not in kana; it was not used");
        return "";
    }

    private PartOfSpeech Part(int line, string text)
    {
        if (Parts.TryGetValue(text, out var part))
            return part;
        Warn(line, $"the part of speech 「{text}」 is not one of those for user words; 名詞-固有名詞-一般 was used");
        return DefaultPart;
    }

    private string[] Segments(int line, string surface, string text)
    {
        var segments = text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0)
            return [];
        if (segments.Length > 1 && string.Concat(segments) == surface.Replace(" ", "", StringComparison.Ordinal))
            return segments;
        Warn(line, $"the segments 「{text}」 are not 「{surface}」 cut into parts; they were not used");
        return [];
    }

    private static string Field(string[] fields, int index) => index < fields.Length ? fields[index] : "";

    private void Warn(int line, string sentence) => _warnings.Add($"line {line}: {sentence}");
}
