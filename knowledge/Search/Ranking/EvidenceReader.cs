using Shirube.Knowledge.Search.Index;
using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>Reads off a ranked group how it answers the query. Not thread-safe.</summary>
internal sealed class EvidenceReader(Plan plan, string query)
{
    private readonly Likeness _likeness = new(query);
    private readonly PlanClause? _negation = plan.Clauses.FirstOrDefault(clause => clause.Kind == ClauseKind.Negation);

    /// <summary>What the query itself tells.</summary>
    public static QueryEvidence OfQuery(Plan plan)
    {
        if (plan.TotalIdf <= 0) return QueryEvidence.None;
        var unknown = plan.Main.Where(clause => !clause.Alternatives.Where((_, way) => IsWritten(clause, way)).Any()).Sum(clause => clause.Idf);
        return new QueryEvidence(plan.Main.Count, plan.TotalIdf, unknown / plan.TotalIdf);
    }

    public HitEvidence Of(Segment segment, RankedGroup group)
    {
        var best = group.Sections[0];
        var first = group.Sections.FirstOrDefault(section => section.Section == segment.Groups[group.Group].FirstSection);
        var name = segment.ReadSection(best.Section);
        var whole = best.Section == segment.Groups[group.Group].FirstSection ? name : segment.ReadSection(segment.Groups[group.Group].FirstSection);
        return new HitEvidence
        {
            Section = best.Coverage,
            Group = plan.Coverage(group.Sections.Aggregate(0UL, (mask, section) => mask | section.Mask)),
            Named = Share(best.Occurrences, occurrence => occurrence.Field is IndexField.Title or IndexField.Heading),
            Asked = first is null ? 0 : LargestQuestion(first.Occurrences),
            Body = Share(best.Occurrences, occurrence => occurrence.Field == IndexField.Body),
            LikeQuestion = whole.Questions.Count == 0 ? 0 : whole.Questions.Max(_likeness.To),
            LikeTitle = Math.Max(_likeness.To(name.Title), name.Heading.Length == 0 ? 0 : _likeness.To(name.Heading)),
            Adjacent = Adjacent(best.Occurrences),
            Strength = plan.TotalIdf > 0 ? group.Score / plan.TotalIdf : 0,
            NegationAgrees = _negation is null || (best.Mask & _negation.Bits) != 0,
        };
    }

    // As it is spelled, not only by a reading that other words share.
    private static bool IsWritten(PlanClause clause, int way)
    {
        var asked = clause.Clause.Alternatives[way].Slots;
        var planned = clause.Alternatives[way].Slots;
        for (var i = 0; i < asked.Count; i++)
        {
            var key = asked[i].Variants[0].Key;
            if (!planned[i].Leaves.Any(leaf => leaf.Variant.Key == key)) return false;
        }

        return true;
    }

    private double Share(IEnumerable<Occurrence> occurrences, Func<Occurrence, bool> counts)
    {
        var clauses = 0UL;
        foreach (var occurrence in occurrences)
        {
            if (counts(occurrence)) clauses |= 1UL << Math.Min(63, occurrence.Clause);
        }

        return ShareOf(clauses);
    }

    private double ShareOf(ulong clauses)
    {
        var held = 0.0;
        for (var i = 0; i < plan.Clauses.Count; i++)
        {
            if ((clauses & (1UL << Math.Min(63, i))) != 0 && plan.Clauses[i].Kind is ClauseKind.Main or ClauseKind.Negation) held += plan.Clauses[i].Idf;
        }

        return plan.TotalIdf > 0 ? Math.Min(1, held / plan.TotalIdf) : 0;
    }

    // Questions stand in one field with gaps between them, as in the refiner.
    private double LargestQuestion(IReadOnlyList<Occurrence> occurrences)
    {
        var (best, clauses, last) = (0.0, 0UL, int.MinValue / 2);
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Field != IndexField.Questions) continue;
            if (occurrence.Position - last >= IndexFields.ItemGap)
            {
                best = Math.Max(best, ShareOf(clauses));
                clauses = 0;
            }

            clauses |= 1UL << Math.Min(63, occurrence.Clause);
            last = occurrence.Position;
        }

        return Math.Max(best, ShareOf(clauses));
    }

    private double Adjacent(IReadOnlyList<Occurrence> occurrences)
    {
        var words = Enumerable.Range(0, plan.Clauses.Count).Where(i => plan.Clauses[i].Kind != ClauseKind.Bigram).ToList();
        if (words.Count < 2) return 0;
        var beside = 0;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (Beside(occurrences, words[i], words[i + 1])) beside++;
        }

        return (double)beside / (words.Count - 1);
    }

    // Sorted by field and position: the second stands within two words of the first.
    private static bool Beside(IReadOnlyList<Occurrence> occurrences, int first, int second)
    {
        for (var i = 0; i < occurrences.Count; i++)
        {
            if (occurrences[i].Clause != first) continue;
            var end = occurrences[i].Position + occurrences[i].Span;
            for (var j = i + 1; j < occurrences.Count && occurrences[j].Field == occurrences[i].Field && occurrences[j].Position <= end + 2; j++)
            {
                if (occurrences[j].Clause == second) return true;
            }
        }

        return false;
    }
}
