using Shirube.Knowledge.Analysis.Terms;
using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation;

/// <summary>Groups signals that say the same: those about one article together, the others by the words they share. Not for several threads at once.</summary>
public sealed class SignalGrouping(TermAnalyzer analyzer)
{
    private readonly WordClusters _clusters = new(analyzer);

    /// <summary>The groups, most signals first.</summary>
    public IReadOnlyList<SignalGroup> Group(IEnumerable<Signal> signals)
    {
        var all = signals.OrderByDescending(signal => signal.ObservedAt).ThenByDescending(signal => signal.Id).ToList();
        var ofArticles = all.Where(signal => signal.No is not null).GroupBy(signal => signal.No)
            .Select(article => new SignalGroup(article.Key, article.Select(signal => signal.Words).FirstOrDefault(words => words.Length > 0) ?? "", [.. article]));
        var byWords = _clusters.Group(all.Where(signal => signal.No is null), TextOf).Select(same => new SignalGroup(null, WordsOf(same), same));
        return [.. ofArticles.Concat(byWords).OrderByDescending(group => group.Count).ThenByDescending(group => group.Last)];
    }

    /// <summary>The words of a text that say what it is about, as the search knows them.</summary>
    public IReadOnlySet<string> TermsOf(string text) => _clusters.TermsOf(text);

    private static string TextOf(Signal signal) => signal.Words.Length > 0 ? signal.Words : signal.Comment;

    private static string WordsOf(IReadOnlyList<Signal> signals)
        => signals.Select(TextOf).Where(words => words.Length > 0)
            .GroupBy(words => words, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key.Length).FirstOrDefault()?.Key ?? "";
}
