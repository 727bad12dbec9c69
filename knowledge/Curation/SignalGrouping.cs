using Shirube.Knowledge.Analysis.Terms;
using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation;

/// <summary>
/// Groups signals that say the same: those about one article together, the others by the words they share. Words are those of
/// the search, so 印刷できません and 印刷出来ない are the same question.
/// </summary>
public sealed class SignalGrouping(TermAnalyzer analyzer)
{
    /// <summary>Share of common words (Jaccard's index) from which on two texts say the same.</summary>
    private const double Alike = 0.5;

    private readonly TermBuffer _buffer = new();

    /// <summary>The groups, most signals first. Not for several threads at once.</summary>
    public IReadOnlyList<SignalGroup> Group(IEnumerable<Signal> signals)
    {
        var groups = new List<SignalGroup>();
        var all = signals.OrderByDescending(signal => signal.ObservedAt).ThenByDescending(signal => signal.Id).ToList();
        foreach (var article in all.Where(signal => signal.No is not null).GroupBy(signal => signal.No))
            groups.Add(new SignalGroup(article.Key, article.Select(signal => signal.Words).FirstOrDefault(words => words.Length > 0) ?? "", [.. article]));
        groups.AddRange(ByWords(all.Where(signal => signal.No is null)));
        return [.. groups.OrderByDescending(group => group.Count).ThenByDescending(group => group.Last)];
    }

    /// <summary>The words of a text that say what it is about, as the search knows them.</summary>
    public IReadOnlySet<string> TermsOf(string text)
    {
        analyzer.Analyze(text, _buffer);
        var terms = new HashSet<string>(StringComparer.Ordinal);
        foreach (ref readonly var term in _buffer.Terms)
            if (term.Kind == TermKind.Word) terms.Add(_buffer.Text(term).ToString());
        return terms;
    }

    // Each joins the most alike group there is, or opens one; an inverted list spares comparing with all groups.
    private List<SignalGroup> ByWords(IEnumerable<Signal> signals)
    {
        var clusters = new List<Cluster>();
        var byTerm = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var signal in signals)
        {
            var terms = TermsOf(signal.Words.Length > 0 ? signal.Words : signal.Comment);
            var shared = new Dictionary<int, int>();
            foreach (var term in terms)
                foreach (var candidate in byTerm.GetValueOrDefault(term) ?? []) shared[candidate] = shared.GetValueOrDefault(candidate) + 1;
            var best = -1;
            var score = Alike;
            foreach (var (candidate, common) in shared)
            {
                var likeness = (double)common / (terms.Count + clusters[candidate].Terms.Count - common);
                if (likeness > score || (likeness == score && best < 0)) (best, score) = (candidate, likeness);
            }

            if (best >= 0) clusters[best].Signals.Add(signal);
            else
            {
                foreach (var term in terms) (byTerm.TryGetValue(term, out var list) ? list : byTerm[term] = []).Add(clusters.Count);
                clusters.Add(new Cluster(terms, [signal]));
            }
        }

        return [.. clusters.Select(cluster => new SignalGroup(null, WordsOf(cluster.Signals), cluster.Signals))];
    }

    private static string WordsOf(List<Signal> signals)
        => signals.Select(signal => signal.Words.Length > 0 ? signal.Words : signal.Comment).Where(words => words.Length > 0)
            .GroupBy(words => words, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key.Length).FirstOrDefault()?.Key ?? "";

    private sealed record Cluster(IReadOnlySet<string> Terms, List<Signal> Signals);
}
