using System.Text;

namespace Shirube.Knowledge.Articles.Import.Faq;

/// <summary>Reads the bytes of a list as text, and an answer as Markdown.</summary>
internal static class FaqText
{
    private const int ShiftJisPage = 932;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text and the name of its encoding; null when it is neither UTF-8 nor Shift_JIS.</summary>
    public static (string Text, string Encoding)? Decode(ReadOnlySpan<byte> file)
    {
        if (TryDecode(Utf8, file) is { } text) return (text.TrimStart('\uFEFF'), "UTF-8");
        var shiftJis = CodePagesEncodingProvider.Instance.GetEncoding(ShiftJisPage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        return TryDecode(shiftJis, file) is { } japanese ? (japanese, "Shift_JIS") : null;
    }

    /// <summary>
    /// An answer as other tools export it: plain text, whose line breaks have to stay, sometimes with the line breaks of HTML. What
    /// looks like a heading at the beginning of a line is none.
    /// </summary>
    public static string ToMarkdown(string answer)
    {
        var lines = answer.Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase).Replace("<br/>", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("<br />", "\n", StringComparison.OrdinalIgnoreCase).ReplaceLineEndings("\n").Split('\n');
        var markdown = new StringBuilder(answer.Length + 16);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            markdown.Append(line.StartsWith('#') ? "\\" : "").Append(line);
            var isInside = line.Length > 0 && i + 1 < lines.Length && lines[i + 1].Trim().Length > 0;
            markdown.Append(isInside ? "  \n" : "\n");
        }

        return markdown.ToString().Trim() + "\n";
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> file)
    {
        try
        {
            return encoding.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
