using System.Security.Cryptography;
using System.Text;

namespace Shirube.Knowledge.Articles.Files;

/// <summary>
/// An article as a file: front matter between lines of <c>---</c>, then Markdown. Writing gives one canonical text, so that equal
/// articles have equal bytes, and reading what was written gives the same article.
/// </summary>
/// <param name="Matter">What stands above the text.</param>
/// <param name="Body">The Markdown, with line feeds only, without blank lines at its ends, ended by one line feed.</param>
/// <param name="BodyLine">Line of the file on which the body begins, from 1.</param>
public sealed record ArticleFile(FrontMatter Matter, string Body, int BodyLine)
{
    private IReadOnlyDictionary<string, int> KeyLines { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    private const string Fence = "---";

    /// <summary>Most UTF-16 units of front matter.</summary>
    public const int MaximumMatterLength = 16 * 1024;

    /// <summary>Reads a file's text; null when there are errors.</summary>
    public static ArticleFile? Read(string text, List<FileProblem> problems)
    {
        var lines = Normalize(text);
        if (!lines.StartsWith(Fence + "\n", StringComparison.Ordinal))
        {
            problems.Add(FileProblem.Error(1, "前書き（1 行目の ---）がありません。", "There is no front matter (--- on line 1)."));
            return null;
        }
        var end = lines.IndexOf("\n" + Fence + "\n", Fence.Length, StringComparison.Ordinal);
        if (end < 0 || end > MaximumMatterLength)
        {
            problems.Add(end < 0
                ? FileProblem.Error(1, "前書きの終わり（---）がありません。", "The front matter has no end (---).")
                : FileProblem.Error(1, $"前書きが長すぎます（{end} 字。{MaximumMatterLength} 字まで）。", $"The front matter is too long ({end} characters, at most {MaximumMatterLength})."));
            return null;
        }
        var yaml = lines[Fence.Length..(end + 1)];
        if (YamlReader.Read(yaml, 0, out var fault) is not YamlMap map)
        {
            problems.Add(fault is null
                ? FileProblem.Error(2, "前書きが「項目: 値」の並びになっていません。", "The front matter is not a list of \"key: value\".")
                : FileProblem.Error(fault.Line, $"前書きを YAML として読めません（{fault.Message}）。", $"The front matter is no YAML ({fault.Message})."));
            return null;
        }
        var body = lines[(end + Fence.Length + 2)..];
        var trimmed = Trim(body);
        var blank = trimmed.Length == 0 ? 0 : body.Length - body.TrimStart('\n').Length;
        var bodyLine = lines.AsSpan(0, end + Fence.Length + 2).Count('\n') + 1 + blank;
        if (FrontMatterReader.Read(map, problems) is not { } matter) return null;
        var lineOfKeys = map.Entries.ToDictionary(entry => entry.Key.Value, entry => entry.Value.Line, StringComparer.Ordinal);
        return new ArticleFile(matter, trimmed, bodyLine) { KeyLines = lineOfKeys };
    }

    /// <summary>Line of the file on which a key of the front matter stands; 1 when it is not there.</summary>
    public int LineOf(string key) => KeyLines.GetValueOrDefault(key, 1);

    /// <summary>The file's canonical text.</summary>
    public string Write()
    {
        var text = new StringBuilder(Body.Length + 512).Append(Fence).Append('\n');
        FrontMatterWriter.Write(Matter, text);
        return text.Append(Fence).Append("\n\n").Append(Body).ToString();
    }

    /// <summary>SHA-256 of a text in UTF-8 as 64 hexadecimal digits in lower case.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Normalize(string text)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        // Only the line ends of Markdown: U+2028 and the like are letters of a line there.
        var lines = text[start..].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return lines.EndsWith('\n') ? lines : lines + "\n";
    }

    // A body that is only its indented code keeps its indentation: only whole blank lines go.
    private static string Trim(string body)
    {
        var trimmed = body.TrimStart('\n').TrimEnd();
        return trimmed.Length == 0 ? "" : trimmed + "\n";
    }
}
