using System.Text;

namespace Shirube.Knowledge.Search.Query;

/// <summary>Parts typed text into words, <c>"phrases"</c> and <c>-exclusions</c>. Nothing is an error: what cannot be syntax is words.</summary>
internal sealed record QuerySyntax(string Words, IReadOnlyList<string> Phrases, IReadOnlyList<string> Excluded)
{
    /// <summary>What is typed beyond this many characters is not looked at: nobody asks longer questions, but somebody may paste a page.</summary>
    public const int LongestQuery = 512;

    private const int MostPhrases = 4;
    private const int MostExcluded = 8;

    public static QuerySyntax Parse(string typed)
    {
        if (typed.Length > LongestQuery) typed = typed[..LongestQuery];
        var words = new StringBuilder(typed.Length);
        var phrases = new List<string>();
        var excluded = new List<string>();
        for (var i = 0; i < typed.Length;)
        {
            var close = IsQuote(typed[i]) ? CloseOf(typed, i) : -1;
            if (close > i + 1 && phrases.Count < MostPhrases)
            {
                var phrase = typed[(i + 1)..close];
                phrases.Add(phrase);
                words.Append(' ').Append(phrase).Append(' ');
                i = close + 1;
            }
            else if (IsMinus(typed[i]) && (i == 0 || char.IsWhiteSpace(typed[i - 1])) && i + 1 < typed.Length && !char.IsWhiteSpace(typed[i + 1]) && excluded.Count < MostExcluded)
            {
                var end = i + 1;
                while (end < typed.Length && !char.IsWhiteSpace(typed[end])) end++;
                excluded.Add(typed[(i + 1)..end]);
                i = end;
            }
            else
            {
                words.Append(IsQuote(typed[i]) ? ' ' : typed[i]);
                i++;
            }
        }

        // Only exclusions would find everything else: take them as words.
        return string.IsNullOrWhiteSpace(words.ToString()) && excluded.Count > 0
            ? new QuerySyntax(typed, [], [])
            : new QuerySyntax(words.ToString(), phrases, excluded);
    }

    private static bool IsQuote(char c) => c is '"' or '＂' or '“' or '”';

    private static bool IsMinus(char c) => c is '-' or '－';

    private static int CloseOf(string typed, int open)
    {
        for (var i = open + 1; i < typed.Length; i++)
        {
            if (IsQuote(typed[i])) return i;
        }

        return -1;
    }
}
