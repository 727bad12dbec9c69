namespace Shirube.Knowledge.Search;

/// <summary>A section among the results.</summary>
public sealed record SectionHit
{
    /// <summary>As in <see cref="SearchDocument.Ordinal"/>.</summary>
    public required int Ordinal { get; init; }

    /// <summary>As in <see cref="SearchDocument.Anchor"/>.</summary>
    public required string Anchor { get; init; }

    /// <summary>The section's heading with what matched marked; empty for section 0.</summary>
    public required MarkedText Heading { get; init; }

    /// <summary>A piece of the section's text around what matched, cut at phrase ends.</summary>
    public required MarkedText Snippet { get; init; }

    /// <summary>Larger is better, comparable only within one response.</summary>
    public required double Score { get; init; }
}
