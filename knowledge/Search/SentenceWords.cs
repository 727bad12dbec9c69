using Shirube.Knowledge.Analysis.Terms;
using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search;

/// <summary>The words of a sentence that say something, in their base forms.</summary>
/// <param name="Words">Each once.</param>
/// <param name="IsNegative">Whether the sentence denies something.</param>
public sealed record SentenceWords(IReadOnlySet<string> Words, bool IsNegative)
{
    /// <summary>The same for two sentences that ask the same in these words, whatever their order and their particles.</summary>
    internal string Key => string.Join(' ', Words.Order(StringComparer.Ordinal)) + (IsNegative ? " !" : "");

    internal static SentenceWords Of(string sentence, TermAnalyzer analyzer, TermBuffer buffer)
    {
        analyzer.Analyze(sentence, buffer);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var isNegative = false;
        foreach (ref readonly var term in buffer.Terms)
        {
            if (term.Kind != TermKind.Word) continue;
            var key = buffer.Key(term).ToString();
            if (key == QueryBuilder.Negation) isNegative = true;
            else if (!SoftWords.Contains(key)) words.Add(key[1..]);
        }

        return new SentenceWords(words, isNegative);
    }
}
