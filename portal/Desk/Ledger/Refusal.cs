namespace Shirube.Portal.Desk.Ledger;

/// <summary>Why something cannot happen to an inquiry as it stands.</summary>
internal enum Refusal
{
    /// <summary>The first event is the receipt, and only the first.</summary>
    NotInOrder,

    /// <summary>It is closed; it has to be reopened first.</summary>
    IsClosed,

    /// <summary>It is neither answered nor closed, so there is nothing to reopen.</summary>
    IsNotDone,

    /// <summary>The second line has not answered yet.</summary>
    EscalationIsOpen,

    /// <summary>The second line was not asked.</summary>
    IsNotEscalated,

    /// <summary>It is not for this person to do.</summary>
    NotForThisRole,

    /// <summary>The time lies in the future.</summary>
    IsInFuture,

    /// <summary>The time lies before the receipt or before the last change of state.</summary>
    IsTooEarly,
}
