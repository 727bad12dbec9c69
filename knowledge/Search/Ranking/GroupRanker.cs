using Shirube.Knowledge.Search.Index;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>
/// Finds the best groups of one segment, section by section, skipping what cannot come in (MaxScore: the clauses that together stay below
/// the worst kept score need not be walked). The result is exactly that of scoring everything.
/// </summary>
internal sealed class GroupRanker
{
    // Bounds and scores are summed in different orders: leave room for rounding.
    private const double Rounding = 1 + 1e-9;

    private readonly Snapshot _snapshot;
    private readonly SegmentMatches _matches;
    private readonly int _number;
    private readonly ClauseCursor[] _byBound;
    private readonly int[] _place; // of each cursor of _byBound in the query
    private readonly double[] _boundsUpTo;
    private readonly double[] _scores;

    public GroupRanker(Snapshot snapshot, Plan plan, SegmentMatches matches, int number)
    {
        (_snapshot, _matches, _number) = (snapshot, matches, number);
        var inOrder = plan.Clauses.Select(clause => new ClauseCursor(clause, matches.Live, number, snapshot.Norms, snapshot.Weights.Others)).ToList();
        _byBound = [.. inOrder.OrderBy(cursor => cursor.Bound)];
        _place = [.. _byBound.Select(cursor => inOrder.IndexOf(cursor))];
        _scores = new double[_byBound.Length];
        _boundsUpTo = new double[_byBound.Length];
        var sum = 0.0;
        for (var i = 0; i < _byBound.Length; i++) _boundsUpTo[i] = sum += _byBound[i].Bound * Rounding;
    }

    /// <summary>Adds the segment's groups to <paramref name="top"/>. A section counts when it covers <paramref name="leastCoverage"/> of the query and <paramref name="filter"/> lets its group through. Without <paramref name="prune"/> everything is scored, for comparison.</summary>
    public void Rank(TopGroups top, double leastCoverage, GroupFilter filter, bool prune = true)
    {
        var segment = _matches.Live.Segment;
        var groups = segment.SectionGroups;
        var lengths = segment.FieldLengths;
        var rights = filter.Rights(_matches.Live);
        var current = default(ScoredGroup);
        var open = -1;
        var (essential, worst) = (0, 0.0);
        foreach (var section in _matches.Allowed)
        {
            var group = groups[section];
            if (_matches.Coverage(section) < leastCoverage || rights[group] != GroupRights.All) continue;
            if (group != open)
            {
                if (open >= 0 && current.Score > 0) top.Add(current);
                (open, current) = (group, default);
                if (prune) worst = top.Threshold;
                while (essential < _byBound.Length && _boundsUpTo[essential] < worst) essential++;
                if (essential == _byBound.Length) break;
            }

            var threshold = prune ? Math.Max(worst, current.Score) : 0;
            var reach = Reach(section, essential);
            if (reach == 0 || reach < threshold) continue;
            var score = Score(section, essential, reach, threshold, lengths.Slice(section * IndexFields.Count, IndexFields.Count));
            if (score > current.Score) current = new ScoredGroup(segment.Groups[group].Key, _number, group, section, score);
        }

        if (open >= 0 && current.Score > 0) top.Add(current);
    }

    // The most that the section can score; 0 when it holds none of the clauses from the given one on, for the others cannot bring it in.
    private double Reach(int section, int essential)
    {
        var reach = 0.0;
        for (var i = essential; i < _byBound.Length; i++)
        {
            _byBound[i].Advance(section);
            if (_byBound[i].Section == section) reach += _byBound[i].Bound * Rounding;
        }

        return reach > 0 && essential > 0 ? reach + _boundsUpTo[essential - 1] : reach;
    }

    // 0 when the section turns out not to reach the threshold.
    private double Score(int section, int essential, double reach, double threshold, ReadOnlySpan<ushort> lengths)
    {
        for (var i = _byBound.Length - 1; i >= 0; i--)
        {
            if (i < essential) _byBound[i].Advance(section);
            var holds = _byBound[i].Section == section;
            var part = holds ? _byBound[i].Score(_snapshot.Norms, lengths) : 0;
            _scores[_place[i]] = part;
            if (holds || i < essential) reach += part - (_byBound[i].Bound * Rounding);
            if (reach * Rounding < threshold) return 0;
        }

        // Added up in the order of the query, so that no rounding depends on what was skipped.
        var score = 0.0;
        foreach (var part in _scores) score += part;
        return score;
    }
}
