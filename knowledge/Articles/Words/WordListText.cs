using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Words;

/// <summary>The text of a list of words, line by line. Remarks and order stay as they are, so that the file remains its authors'.</summary>
public static class WordListText
{
    private const string WordsHeader = "surface,reading,pos,segments";
    private const string PinsHeader = "question,article,anchor";

    /// <summary>The lines that say something.</summary>
    public static IReadOnlyList<WordLine> Lines(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.ReplaceLineEndings("\n").Split('\n').Select((line, place) => new WordLine(place + 1, line.Trim()))
            .Where(line => line.Text.Length > 0 && line.Text[0] != '#' && !(line.Number == 1 && line.Text.TrimStart('\uFEFF') == HeaderOf(name)))];
    }

    /// <summary>The text with one more line at its end.</summary>
    public static string Add(string name, string text, string line)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(line);
        var begun = text.Length == 0 && HeaderOf(name) is { Length: > 0 } header ? header + "\n" : text.ReplaceLineEndings("\n");
        return begun + (begun.Length == 0 || begun.EndsWith('\n') ? "" : "\n") + OneLine(line) + "\n";
    }

    /// <summary>The text without a line; null when another stands there.</summary>
    public static string? Remove(string text, WordLine line)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(line);
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        if (line.Number < 1 || line.Number > lines.Count || lines[line.Number - 1].Trim() != line.Text) return null;
        lines.RemoveAt(line.Number - 1);
        return string.Join('\n', lines);
    }

    /// <summary>A line of comma-separated fields.</summary>
    public static string Row(params string[] fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return string.Join(',', fields.Select(field => OneLine(field) is var text && text.AsSpan().IndexOfAny(',', '"') >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text));
    }

    private static string HeaderOf(string name) => name switch
    {
        ReferenceNames.UserWords => WordsHeader,
        ReferenceNames.Pins => PinsHeader,
        _ => "",
    };

    private static string OneLine(string text) => new([.. text.Trim().Select(letter => char.IsControl(letter) ? ' ' : letter)]);
}
