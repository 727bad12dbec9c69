namespace Shirube.Knowledge.Articles.Editing;

/// <summary>How a save ended.</summary>
public enum SaveStatus
{
    /// <summary>Saved, or nothing had changed.</summary>
    Saved,

    /// <summary>Saved together with what somebody else had saved meanwhile.</summary>
    Merged,

    /// <summary>Not saved: somebody else changed the same places.</summary>
    Disputed,

    /// <summary>Not saved: it is being reviewed or waits for its publication.</summary>
    Closed,

    /// <summary>Not saved: too long.</summary>
    TooLong,

    /// <summary>There is no such draft.</summary>
    NotFound,
}
