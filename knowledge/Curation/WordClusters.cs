using Shirube.Knowledge.Analysis.Terms;

namespace Shirube.Knowledge.Curation;

/// <summary>
/// Puts texts together that say the same. Words are those of the search, so 印刷できません and 印刷出来ない are the same question.
/// Not for several threads at once.
/// </summary>
public sealed class WordClusters(TermAnalyzer analyzer)
{
    /// <summary>Share of common words (Jaccard's index) from which on two texts say the same.</summary>
    private const double Alike = 0.5;

    private readonly TermBuffer _buffer = new();

    /// <summary>The words of a text that say what it is about, as the search knows them.</summary>
    public IReadOnlySet<string> TermsOf(string text)
    {
        analyzer.Analyze(text, _buffer);
        var terms = new HashSet<string>(StringComparer.Ordinal);
        foreach (ref readonly var term in _buffer.Terms)
            if (term.Kind == TermKind.Word) terms.Add(_buffer.Text(term).ToString());
        return terms;
    }

    /// <summary>Each joins the most alike group there is, or opens one; the first of a group decides what it is about.</summary>
    public IReadOnlyList<IReadOnlyList<T>> Group<T>(IEnumerable<T> items, Func<T, string> textOf)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(textOf);
        var groups = new List<(IReadOnlySet<string> Terms, List<T> Members)>();
        // An inverted list spares comparing with all groups.
        var byTerm = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var terms = TermsOf(textOf(item));
            if (MostAlike(terms, groups, byTerm) is { } best)
            {
                groups[best].Members.Add(item);
                continue;
            }

            foreach (var term in terms) (byTerm.TryGetValue(term, out var list) ? list : byTerm[term] = []).Add(groups.Count);
            groups.Add((terms, [item]));
        }

        return [.. groups.Select(group => group.Members)];
    }

    private static int? MostAlike<T>(IReadOnlySet<string> terms, List<(IReadOnlySet<string> Terms, List<T> Members)> groups, Dictionary<string, List<int>> byTerm)
    {
        var shared = new Dictionary<int, int>();
        foreach (var term in terms)
            foreach (var candidate in byTerm.GetValueOrDefault(term) ?? []) shared[candidate] = shared.GetValueOrDefault(candidate) + 1;
        int? best = null;
        var score = Alike;
        foreach (var (candidate, common) in shared)
        {
            var likeness = (double)common / (terms.Count + groups[candidate].Terms.Count - common);
            if (likeness > score || (likeness == score && best is null)) (best, score) = (candidate, likeness);
        }

        return best;
    }
}
