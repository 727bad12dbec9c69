namespace Shirube.Portal.Desk.Ledger;

/// <summary>How recording went.</summary>
internal enum RecordStatus
{
    Recorded,

    /// <summary>There is no such inquiry, or it is somebody else's.</summary>
    NotFound,

    /// <summary>Somebody was quicker: nothing was recorded.</summary>
    Conflict,

    /// <summary>It cannot happen to the inquiry as it stands: nothing was recorded.</summary>
    Refused,
}
