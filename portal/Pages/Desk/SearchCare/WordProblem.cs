namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>Why a list cannot be changed so.</summary>
internal enum WordProblem
{
    /// <summary>Something that is needed was left empty.</summary>
    Missing,

    /// <summary>It is longer than a line may be.</summary>
    TooLong,

    /// <summary>The search cannot use the line.</summary>
    Unusable,

    /// <summary>There is no such article.</summary>
    NoArticle,

    /// <summary>The article has no such section.</summary>
    NoSection,

    /// <summary>The line or version is not there any more.</summary>
    Gone,

    /// <summary>Somebody else changed the list meanwhile.</summary>
    Conflict,

    /// <summary>Nothing would change.</summary>
    Unchanged,

    /// <summary>Golden questions are lost, and no reason is given.</summary>
    NeedsReason,
}
