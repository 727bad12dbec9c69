namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>
/// Runs of Latin letters, digits and the marks inside them, which are kept whole besides their parts: error codes (0x80070005,
/// RA-1012), file names (setup.exe), mail addresses, versions (10.0.1), C++, .NET, G83/LY, Wi-Fi.
/// </summary>
internal static class CodeRuns
{
    /// <summary>True where a run may begin.</summary>
    public static bool Begins(ReadOnlySpan<char> text, int at) =>
        IsLetterOrDigit(text[at]) || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiLetterUpper(text[at + 1]));

    /// <summary>End of the run that begins at <paramref name="start"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (IsLetterOrDigit(text[end]) || text[end] is '.' or '_' or '-' or '+' or '#' or '/' or '@' or ':' or '\\' or '&' or ',' or '\'' or '\u2019')) end++;
        while (end > start && !IsLetterOrDigit(text[end - 1]) && !IsMeaningfulEnd(text[start..end])) end--;
        return end;
    }

    /// <summary>The run as one term: lower case, with only the marks that tell codes apart.</summary>
    public static int Join(ReadOnlySpan<char> run, Span<char> output)
    {
        var length = 0;
        for (var i = 0; i < run.Length && length < output.Length; i++)
        {
            var c = run[i];
            if (IsLetterOrDigit(c)) output[length++] = char.ToLowerInvariant(c);
            else if (c is '+' or '#' or '@') output[length++] = c;
            else if (c == '.' && (i == 0 || (i + 1 < run.Length && char.IsAsciiDigit(run[i - 1]) && char.IsAsciiDigit(run[i + 1])))) output[length++] = c;
        }

        return length;
    }

    /// <summary>End of the part that begins at <paramref name="start"/>: letters or digits up to a mark, or to a change between the two where both sides are long enough to mean something.</summary>
    public static int PartEnd(ReadOnlySpan<char> run, int start)
    {
        var end = start + 1;
        while (end < run.Length && IsLetterOrDigit(run[end]))
        {
            if (char.IsAsciiDigit(run[end]) != char.IsAsciiDigit(run[end - 1]) && end - start >= 2 && SameKind(run, end) >= 2 && !run.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) break;
            end++;
        }

        return end;
    }

    /// <summary>True for Latin letters, accented ones included, and digits.</summary>
    public static bool IsLetterOrDigit(char c) => char.IsAsciiLetterOrDigit(c) || (c is >= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7'));

    private static int SameKind(ReadOnlySpan<char> run, int start)
    {
        var end = start;
        while (end < run.Length && IsLetterOrDigit(run[end]) && char.IsAsciiDigit(run[end]) == char.IsAsciiDigit(run[start])) end++;
        return end - start;
    }

    // C++, C#, F#
    private static bool IsMeaningfulEnd(ReadOnlySpan<char> run) => run.Length <= 4 && run[^1] is '+' or '#' && char.IsAsciiLetter(run[0]) && run is not [_, '+'];
}
