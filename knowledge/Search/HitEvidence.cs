namespace Shirube.Knowledge.Search;

/// <summary>
/// How a hit answers the query, in shares that can be compared between queries (scores cannot). Shares are of the query's idf, 0 to 1.
/// </summary>
public sealed record HitEvidence
{
    /// <summary>Share held by the best section.</summary>
    public required double Section { get; init; }

    /// <summary>Share held by all sections of the group together.</summary>
    public required double Group { get; init; }

    /// <summary>Share that stands in the group's title or the best section's heading.</summary>
    public required double Named { get; init; }

    /// <summary>Largest share that stands in one of the group's questions.</summary>
    public required double Asked { get; init; }

    /// <summary>Share that stands in the text of the best section.</summary>
    public required double Body { get; init; }

    /// <summary>Likeness of the query and the most similar question, letter by letter: 1 for the same, 0 for nothing in common.</summary>
    public required double LikeQuestion { get; init; }

    /// <summary>Likeness of the query and the title or the heading, whichever is nearer.</summary>
    public required double LikeTitle { get; init; }

    /// <summary>Share of the query's neighbouring words that stand side by side somewhere in the best section.</summary>
    public required double Adjacent { get; init; }

    /// <summary>The score for each unit of the query's idf.</summary>
    public required double Strength { get; init; }

    /// <summary>Whether the best section says the negation that was asked; true when none was asked.</summary>
    public required bool NegationAgrees { get; init; }
}
