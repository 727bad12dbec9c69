using Shirube.Knowledge.Analysis.Terms;

namespace Shirube.Knowledge.Search.Query;

/// <summary>The terms of a text, sorted for making a query: words, compounds over them, pairs of characters.</summary>
internal sealed class QueryTerms
{
    private QueryTerms(List<QueryWord> words, List<(Variant Term, int Position)> compounds, List<(Variant Term, int Position)> readings, List<string> bigrams) =>
        (Words, Compounds, Readings, Bigrams) = (words, compounds, readings, bigrams);

    public List<QueryWord> Words { get; }

    public List<(Variant Term, int Position)> Compounds { get; }

    /// <summary>Readings of several words together.</summary>
    public List<(Variant Term, int Position)> Readings { get; }

    public List<string> Bigrams { get; }

    public static QueryTerms Read(TermAnalyzer analyzer, string text, TermBuffer buffer, int offset = 0)
    {
        analyzer.Analyze(text, buffer);
        var words = new List<QueryWord>();
        var compounds = new List<(Variant, int)>();
        var readings = new List<(Variant, int)>();
        var bigrams = new List<string>();
        foreach (ref readonly var term in buffer.Terms)
        {
            var key = buffer.Key(term).ToString();
            switch (term.Kind)
            {
                case TermKind.Word:
                    words.Add(new QueryWord(key, null, term.Position, offset + term.Start, offset + term.Start + term.Length));
                    break;
                case TermKind.Compound:
                    compounds.Add((new Variant(key, 1, term.Span), term.Position));
                    break;
                case TermKind.Reading:
                    if (term.Span > 1) readings.Add((new Variant(key, QueryBuilder.CompoundReadingWeight, term.Span), term.Position));
                    else if (words.Count > 0 && words[^1].Position == term.Position) words[^1] = words[^1] with { ReadingKey = key };
                    break;
                case TermKind.Bigram:
                    if (!bigrams.Contains(key, StringComparer.Ordinal)) bigrams.Add(key);
                    break;
            }
        }

        return new QueryTerms(words, compounds, readings, bigrams);
    }
}
