using Shirube.Knowledge.Search.Index;
using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>
/// Scores the sections of the best groups once more, with what is too dear for all: words that stand together, the share of the query
/// that is held, titles and headings that say just what was asked.
/// </summary>
internal sealed class Refiner(Snapshot snapshot, Plan plan)
{
    private readonly RankingWeights _weights = snapshot.Weights;
    private readonly OccurrenceList _occurrences = new();

    /// <summary>The groups of one segment, in any order, with all their matching sections.</summary>
    public IEnumerable<RankedGroup> Refine(SegmentMatches matches, int number, IEnumerable<ScoredGroup> groups, double leastCoverage)
    {
        var segment = matches.Live.Segment;
        var cursors = plan.Clauses.Select(clause => new ClauseCursor(clause, matches.Live, number, snapshot.Norms, snapshot.Weights.Others)).ToArray();
        foreach (var scored in groups.OrderBy(group => group.Group))
        {
            var group = segment.Groups[scored.Group];
            var sections = new List<RankedSection>();
            var shared = 0.0;
            for (var section = group.FirstSection; section < group.FirstSection + group.SectionCount; section++)
            {
                if (matches.Coverage(section) < leastCoverage) continue;
                var ranked = Score(section, segment, cursors, matches, out var ofGroup);
                if (section == group.FirstSection) shared = ofGroup;
                sections.Add(ranked);
            }

            var score = sections.Max(section => section.Score) * Breadth(sections);
            for (var i = 0; i < sections.Count; i++)
            {
                if (sections[i].Section != group.FirstSection) sections[i] = sections[i] with { Score = sections[i].Score + shared };
            }

            sections.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Section.CompareTo(b.Section));
            yield return new RankedGroup(scored.Key, number, scored.Group, score, sections);
        }
    }

    // A word or two name a subject: of texts that are alike otherwise, the one with more sections on it is the one about it.
    private double Breadth(List<RankedSection> sections) => plan.Main.Count > MostOfASubject ? 1
        : 1 + (_weights.Breadth * Math.Log2(Math.Max(1, sections.Count(section => section.Coverage >= Whole))));

    private const int MostOfASubject = 2;
    private const double Whole = 0.999;

    private RankedSection Score(int section, Segment segment, ClauseCursor[] cursors, SegmentMatches matches, out double ofGroup)
    {
        var coverage = matches.Coverage(section);
        _occurrences.Clear();
        ofGroup = 0;
        var lengths = segment.FieldLengths.Slice(section * IndexFields.Count, IndexFields.Count);
        var score = 0.0;
        for (var i = 0; i < cursors.Length; i++)
        {
            cursors[i].Advance(section);
            if (cursors[i].Section != section) continue;
            var clause = cursors[i].Score(snapshot.Norms, lengths);
            score += clause;
            ofGroup += clause - cursors[i].Score(snapshot.Norms, lengths, IndexFields.All & ~IndexFields.OfGroup);
            cursors[i].CollectPositions(i, _occurrences);
        }

        _occurrences.Sort();
        score += _weights.Proximity * Proximity();
        score += _weights.Exact * Exactness(lengths);
        var question = _weights.Question * BestQuestion();
        score += question;
        ofGroup += question;
        var whole = 1 - _weights.Coverage + (_weights.Coverage * coverage);
        score *= whole;
        ofGroup *= whole;
        return new RankedSection(section, score, _occurrences.All.ToArray(), matches.Mask(section), coverage);
    }

    // For each two neighbouring clauses the nearest they come in any field, worth the smaller of their idfs.
    private double Proximity()
    {
        var all = _occurrences.All;
        var sum = 0.0;
        for (var clause = 0; clause + 1 < plan.Clauses.Count; clause++)
        {
            var nearest = int.MaxValue;
            var last = -1;
            for (var i = 0; i < all.Length; i++)
            {
                if (all[i].Clause == clause)
                {
                    last = i;
                }
                else if (all[i].Clause == clause + 1 && last >= 0 && all[last].Field == all[i].Field)
                {
                    nearest = Math.Min(nearest, Math.Max(0, all[i].Position - all[last].Position - all[last].Span));
                }
            }

            if (nearest < NearestThatCounts) sum += Bond(plan.Clauses[clause], plan.Clauses[clause + 1]) / (1 + nearest);
        }

        return sum;
    }

    // ない is everywhere, but 印刷 with ない is what was asked: the bond is worth the word.
    private static double Bond(PlanClause first, PlanClause second) =>
        second.Kind == ClauseKind.Negation ? first.Idf : Math.Min(first.Idf, second.Idf);

    private const int NearestThatCounts = 8;

    // The section's own name (its heading, or the title where it has none): the larger part of it the query makes up, the better; worth
    // what of the query is in it. A long question that has a word or two in common with a short heading gains next to nothing.
    private double Exactness(ReadOnlySpan<ushort> lengths)
    {
        var name = lengths[(int)IndexField.Heading] > 0 ? IndexField.Heading : IndexField.Title;
        var found = InField(name);
        if (found.IsEmpty) return 0;
        var (words, idf) = Measure(found);
        var share = Share(idf);
        return idf * share * share * share * Math.Min(1, (double)words / Math.Max(1, (int)lengths[(int)name]));
    }

    // Questions stand in one field with gaps between them: the one that holds most of the query counts.
    private double BestQuestion()
    {
        var found = InField(IndexField.Questions);
        var best = 0.0;
        for (var i = 0; i < found.Length;)
        {
            var end = i + 1;
            while (end < found.Length && found[end].Position - found[end - 1].Position < IndexFields.ItemGap) end++;
            var (_, idf) = Measure(found[i..end]);
            best = Math.Max(best, idf * Share(idf));
            i = end;
        }

        return best;
    }

    private ReadOnlySpan<Occurrence> InField(IndexField field)
    {
        var all = _occurrences.All;
        var start = 0;
        while (start < all.Length && all[start].Field < field) start++;
        var end = start;
        while (end < all.Length && all[end].Field == field) end++;
        return all[start..end];
    }

    private double Share(double idf) => plan.TotalIdf > 0 ? Math.Min(1, idf / plan.TotalIdf) : 0;

    private (int Words, double Idf) Measure(ReadOnlySpan<Occurrence> found)
    {
        var words = 0;
        var covered = -1;
        var clauses = 0UL;
        var idf = 0.0;
        foreach (var occurrence in found)
        {
            var end = occurrence.Position + occurrence.Span;
            if (end > covered)
            {
                words += end - Math.Max(covered, occurrence.Position);
                covered = end;
            }

            var bit = 1UL << Math.Min(63, occurrence.Clause);
            if ((clauses & bit) != 0) continue;
            clauses |= bit;
            idf += plan.Clauses[occurrence.Clause].Idf;
        }

        return (words, idf);
    }
}
