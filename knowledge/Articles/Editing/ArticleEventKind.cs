namespace Shirube.Knowledge.Articles.Editing;

/// <summary>What can happen to an article.</summary>
public enum ArticleEventKind
{
    /// <summary>A draft was begun from nothing or from a revision.</summary>
    Started,

    /// <summary>A draft was thrown away.</summary>
    Discarded,

    /// <summary>A revision was sent to review.</summary>
    Sent,

    /// <summary>Its author took it back before it was published.</summary>
    TakenBack,

    /// <summary>The reviewer sent it back with a comment.</summary>
    Returned,

    /// <summary>Somebody else than its authors approved it.</summary>
    Approved,

    /// <summary>Its publication was put to a later moment.</summary>
    Scheduled,

    /// <summary>Its moment came, golden questions would have been lost, and it was not published.</summary>
    Held,

    /// <summary>Readers see it from now on.</summary>
    Published,

    /// <summary>It was published although golden questions are lost by it.</summary>
    GateOverridden,

    /// <summary>It was taken away from the readers.</summary>
    Withdrawn,

    /// <summary>Its review date passed and it is one of those that are hidden then.</summary>
    Expired,
}
