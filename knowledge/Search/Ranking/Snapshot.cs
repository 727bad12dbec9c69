using System.Collections.Concurrent;
using System.Text;
using Shirube.Knowledge.Search.Index;
using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>
/// One state of the index: its segments and what follows from all of them together. Numbers (sections, averages, counts) are of what
/// is not deleted, so ranking does not depend on how the state came about.
/// </summary>
internal sealed class Snapshot : IVocabulary
{
    // Terms asked for before, as long as this state lives; bounded because queries come from outside.
    private const int MostTerms = 20_000;
    private readonly ConcurrentDictionary<string, SnapshotTerm> _terms = new(StringComparer.Ordinal);

    public Snapshot(IReadOnlyList<LiveSegment> segments, RankingWeights weights)
    {
        Segments = segments;
        SectionCount = segments.Sum(segment => segment.LiveSections);
        var totals = new long[IndexFields.Count];
        foreach (var segment in segments)
        {
            for (var f = 0; f < totals.Length; f++) totals[f] += segment.FieldTotals[f];
        }

        Norms = new FieldNorms(weights, totals, SectionCount);
        Weights = weights;
    }

    public IReadOnlyList<LiveSegment> Segments { get; }

    public int SectionCount { get; }

    public FieldNorms Norms { get; }

    public RankingWeights Weights { get; }

    /// <summary>Idf of a term that no section holds.</summary>
    public double LargestIdf => Idf(0);

    public SnapshotTerm Term(string key)
    {
        if (_terms.TryGetValue(key, out var known)) return known;
        var bytes = Encoding.UTF8.GetBytes(key);
        var records = new TermRecord?[Segments.Count];
        var count = 0;
        for (var s = 0; s < records.Length; s++)
        {
            var number = Segments[s].Segment.FindTerm(bytes);
            if (number < 0) continue;
            var record = Segments[s].Segment.Term(number);
            records[s] = record;
            count += Segments[s].CountSections(record);
        }

        var term = new SnapshotTerm(count, Idf(count), records);
        if (_terms.Count < MostTerms) _terms.TryAdd(key, term);
        return term;
    }

    public int CountSections(string key) => Term(key).Count;

    public IEnumerable<(string Key, int Count)> WithPrefix(string prefix, int limit)
    {
        var bytes = Encoding.UTF8.GetBytes(prefix);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var live in Segments)
        {
            var segment = live.Segment;
            var start = segment.FindTerm(bytes);
            if (start < 0) start = ~start;
            for (var i = start; i < segment.TermCount && i < start + limit && segment.Key(i).StartsWith(bytes); i++) keys.Add(Encoding.UTF8.GetString(segment.Key(i)));
        }

        return keys.Select(key => (key, CountSections(key))).Where(term => term.Item2 > 0);
    }

    private double Idf(int count) => Math.Log(1 + ((SectionCount - count + 0.5) / (count + 0.5)));
}
