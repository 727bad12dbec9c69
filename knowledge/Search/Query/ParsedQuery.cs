namespace Shirube.Knowledge.Search.Query;

/// <summary>A query in the index's terms.</summary>
internal sealed record ParsedQuery
{
    /// <summary>What ranks.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>Texts that must be there to the letter.</summary>
    public IReadOnlyList<Phrase> Phrases { get; init; } = [];

    /// <summary>What must not be there: each a list of keys that a section must not hold all of.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Excluded { get; init; } = [];

    /// <summary>The answer that a person chose for it, or null.</summary>
    public Pin? Pin { get; init; }
}
