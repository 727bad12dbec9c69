namespace Shirube.Portal.Desk.Ledger;

/// <summary>How an inquiry stands.</summary>
internal enum InquiryState
{
    /// <summary>Received; nobody has taken it (<c>open</c>).</summary>
    Open,

    /// <summary>Somebody works on it (<c>in-progress</c>).</summary>
    InProgress,

    /// <summary>Waits for the second line (<c>escalated</c>).</summary>
    Escalated,

    /// <summary>Answered; the person has not said whether that solved it (<c>answered</c>).</summary>
    Answered,

    /// <summary>Done (<c>closed</c>).</summary>
    Closed,
}
