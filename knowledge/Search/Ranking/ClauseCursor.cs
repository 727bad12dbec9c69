using Shirube.Knowledge.Search.Index;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>Walks the sections of one segment that hold any of a clause's terms, and scores them. Not thread-safe.</summary>
internal sealed class ClauseCursor
{
    private readonly Leaf[] _leaves;
    private readonly double[] _slotScores;
    private readonly int[] _slotAlternative;
    private readonly double[] _factors;
    private readonly double[] _sums;
    private readonly double _others;

    public ClauseCursor(PlanClause clause, LiveSegment live, int number, FieldNorms norms, double others)
    {
        Clause = clause;
        var leaves = new List<Leaf>();
        var slots = new List<int>();
        _factors = new double[clause.Alternatives.Count];
        _sums = new double[_factors.Length];
        _others = others;
        var (largest, total) = (0.0, 0.0);
        for (var a = 0; a < _factors.Length; a++)
        {
            _factors[a] = clause.Alternatives[a].Factor;
            var bound = 0.0;
            foreach (var slot in clause.Alternatives[a].Slots)
            {
                var slotBound = 0.0;
                foreach (var leaf in slot.Leaves)
                {
                    if (leaf.Term.Records[number] is not { } record) continue;
                    var cursor = new PostingCursor(live.Segment, record, leaf.Variant.Key[0] != 'b');
                    leaves.Add(new Leaf(cursor, slots.Count, leaf.Weight, leaf.Variant.Span));
                    slotBound = Math.Max(slotBound, leaf.Weight * norms.Bound(cursor.Bounds));
                }

                slots.Add(a);
                bound += slotBound;
            }

            largest = Math.Max(largest, bound * _factors[a]);
            total += bound * _factors[a];
        }

        Bound = Math.Max(largest, largest + (_others * (total - largest)));
        _leaves = [.. leaves];
        _slotAlternative = [.. slots];
        _slotScores = new double[slots.Count];
    }

    public PlanClause Clause { get; }

    /// <summary>The most that a section of this segment can score.</summary>
    public double Bound { get; }

    /// <summary>The section it stands on: the first at or after the last target with any of the terms.</summary>
    public int Section { get; private set; } = -1;

    /// <summary>Steps to the first section that is at least <paramref name="target"/>.</summary>
    public void Advance(int target)
    {
        if (Section >= target) return;
        var first = PostingCursor.End;
        foreach (var leaf in _leaves)
        {
            leaf.Cursor.Advance(target);
            first = Math.Min(first, leaf.Cursor.Section);
        }

        Section = first;
    }

    /// <summary>Score of the current section, from the fields whose bits are set.</summary>
    public double Score(FieldNorms norms, ReadOnlySpan<ushort> lengths, uint fields = IndexFields.All)
    {
        Array.Clear(_slotScores);
        foreach (var leaf in _leaves)
        {
            if (leaf.Cursor.Section != Section) continue;
            var score = leaf.Weight * norms.Saturated(leaf.Cursor.Posting, lengths, fields);
            if (score > _slotScores[leaf.Slot]) _slotScores[leaf.Slot] = score;
        }

        Array.Clear(_sums);
        for (var i = 0; i < _slotScores.Length; i++) _sums[_slotAlternative[i]] += _slotScores[i];
        var (best, all) = (0.0, 0.0);
        for (var a = 0; a < _sums.Length; a++)
        {
            var score = _sums[a] * _factors[a];
            best = Math.Max(best, score);
            all += score;
        }

        return best + (_others * (all - best));
    }

    /// <summary>Adds where the clause's terms stand in the current section.</summary>
    public void CollectPositions(int clause, OccurrenceList output)
    {
        foreach (var leaf in _leaves)
        {
            if (leaf.Cursor.Section == Section) output.Add(clause, leaf.Span, leaf.Cursor.Posting, leaf.Cursor.Positions);
        }
    }

    private sealed record Leaf(PostingCursor Cursor, int Slot, double Weight, int Span);
}
