using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>A parsed query with the numbers of the snapshot it is asked of.</summary>
internal sealed class Plan
{
    // The highest bit says that anything was found at all.
    private const int MostBits = 63;

    private Plan(ParsedQuery query, IReadOnlyList<PlanClause> clauses)
    {
        Query = query;
        Clauses = clauses;
        Main = [.. clauses.Where(clause => clause.Kind is ClauseKind.Main or ClauseKind.Negation)];
        // A query of soft words only (どうすれば) is asked as it is.
        if (Main.Count == 0) Main = [.. clauses.Where(clause => clause.Kind == ClauseKind.Soft)];
        var telling = Bits(clauses.Where(clause => clause.Kind == ClauseKind.Main));
        Telling = telling != 0 ? telling : Bits(clauses);
        TotalIdf = Main.Sum(clause => clause.Idf);
        Slots = [.. clauses.SelectMany(clause => clause.Alternatives).SelectMany(alternative => alternative.Slots).Where(slot => slot.Bit != 0)];
    }

    public ParsedQuery Query { get; }

    /// <summary>All clauses, in the order of the query; scores are added up in this order.</summary>
    public IReadOnlyList<PlanClause> Clauses { get; }

    /// <summary>The clauses that must be there for a strict hit.</summary>
    public IReadOnlyList<PlanClause> Main { get; }

    /// <summary>The slots that count as holding a word.</summary>
    public IReadOnlyList<PlanSlot> Slots { get; }

    /// <summary>The slots of which a result holds at least one: what a question is about, and not just its negation or its courtesy.</summary>
    public ulong Telling { get; }

    /// <summary>Sum over <see cref="Main"/>.</summary>
    public double TotalIdf { get; }

    /// <summary>The part of the query, 0 to 1, that a section with these slots holds.</summary>
    public double Coverage(ulong mask)
    {
        if (TotalIdf <= 0) return 0;
        var held = 0.0;
        foreach (var clause in Main) held += clause.Idf * clause.Coverage(mask);
        return held / TotalIdf;
    }

    private static ulong Bits(IEnumerable<PlanClause> clauses) => clauses.Aggregate(0UL, (bits, clause) => bits | clause.Bits);

    public static Plan Make(ParsedQuery query, Snapshot snapshot)
    {
        var bit = 0;
        var clauses = new List<PlanClause>();
        foreach (var clause in query.Clauses)
        {
            var alternatives = new List<PlanAlternative>();
            foreach (var alternative in clause.Alternatives)
            {
                if (clause.Kind != ClauseKind.Bigram && bit + alternative.Slots.Count > MostBits) break;
                var slots = alternative.Slots.Select(slot => MakeSlot(slot, snapshot, clause.Kind == ClauseKind.Bigram ? 0 : 1UL << bit++)).ToList();
                var idf = slots.Sum(slot => slot.Share);
                var typed = alternatives.Count == 0 ? idf : alternatives[0].Idf;
                // Where what was typed is nowhere, its idf is no measure.
                var known = alternatives.Count == 0 || alternatives[0].Slots.All(slot => slot.Leaves.Count > 0);
                alternatives.Add(new PlanAlternative(slots, alternative.Weight * (known && idf > typed ? typed / idf : 1), idf));
            }

            if (alternatives.Count > 0) clauses.Add(new PlanClause(clause, alternatives));
        }

        return new Plan(query, clauses);
    }

    private static PlanSlot MakeSlot(Slot slot, Snapshot snapshot, ulong bit)
    {
        var leaves = new List<PlanLeaf>();
        var share = 0.0;
        foreach (var variant in slot.Variants)
        {
            var term = snapshot.Term(variant.Key);
            if (term.Count == 0) continue;
            leaves.Add(new PlanLeaf(variant, term, term.Idf * variant.Weight));
            if (share == 0) share = term.Idf;
        }

        return new PlanSlot(bit, share == 0 ? snapshot.LargestIdf : share, leaves);
    }
}
