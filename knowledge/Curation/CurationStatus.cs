namespace Shirube.Knowledge.Curation;

/// <summary>How a step of curation ended.</summary>
public enum CurationStatus
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>There is no such proposal, signal or article.</summary>
    NotFound,

    /// <summary>Somebody else changed it at the same time; nothing was done.</summary>
    Conflict,

    /// <summary>It is not in a state for this.</summary>
    NotNow,

    /// <summary>A title or a reason is missing.</summary>
    Missing,
}
