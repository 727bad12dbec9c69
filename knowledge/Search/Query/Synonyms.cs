using Shirube.Knowledge.Analysis.Terms;

namespace Shirube.Knowledge.Search.Query;

/// <summary>Synonyms in Solr's format, looked up by the words of the query. Immutable.</summary>
internal sealed class Synonyms
{
    /// <summary>Longest expression that is looked up, in words.</summary>
    public const int LongestExpression = 6;

    private readonly Dictionary<string, List<SynonymExpression>> _byWords = new(StringComparer.Ordinal);

    private Synonyms()
    {
    }

    /// <summary>Reads the rules; a line that is none is named in <paramref name="warnings"/> and left out.</summary>
    public static Synonyms Parse(string text, TermAnalyzer analyzer, List<string> warnings)
    {
        var synonyms = new Synonyms();
        var buffer = new TermBuffer();
        var number = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            var sides = line.Split("=>", 2);
            var lost = new List<string>();
            var left = Expressions(sides[0], analyzer, buffer, lost);
            var right = sides.Length == 2 ? Expressions(sides[1], analyzer, buffer, lost) : left;
            if (left.Count == 0 || right.Count == 0 || (sides.Length == 1 && left.Count < 2))
            {
                warnings.Add($"synonyms.txt:{number}: {line}");
                continue;
            }

            foreach (var expression in lost) warnings.Add($"synonyms.txt:{number}: {expression}");

            foreach (var from in left)
            {
                foreach (var to in right)
                {
                    if (from.Words != to.Words) synonyms.Add(from.Words, to);
                }
            }
        }

        return synonyms;
    }

    /// <summary>What may be said instead of these words (keys of the index joined by a space).</summary>
    public IReadOnlyList<SynonymExpression> Find(string words) => _byWords.TryGetValue(words, out var found) ? found : [];

    private void Add(string words, SynonymExpression expression)
    {
        if (!_byWords.TryGetValue(words, out var list)) _byWords[words] = list = [];
        if (!list.Exists(known => known.Words == expression.Words)) list.Add(expression);
    }

    private static List<SynonymExpression> Expressions(string side, TermAnalyzer analyzer, TermBuffer buffer, List<string> lost)
    {
        var expressions = new List<SynonymExpression>();
        foreach (var item in side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            analyzer.Analyze(item, buffer);
            var words = new List<string>();
            Variant? whole = null;
            foreach (ref readonly var term in buffer.Terms)
            {
                if (term.Kind == TermKind.Word) words.Add(buffer.Key(term).ToString());
                else if (term.Kind == TermKind.Compound && term.Length >= item.Length - 1) whole = new Variant(buffer.Key(term).ToString(), 1, term.Span);
            }

            // Where a word says nothing to the index (何も 印刷), the rest alone would say too much.
            if (words.Count < item.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length || words.Count is 0 or > LongestExpression) lost.Add(item);
            else expressions.Add(new SynonymExpression(string.Join(' ', words), words, whole));
        }

        return expressions;
    }
}
