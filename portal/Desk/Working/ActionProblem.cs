namespace Shirube.Portal.Desk.Working;

/// <summary>Why an action cannot be done as it was sent.</summary>
internal enum ActionProblem
{
    /// <summary>No action of that name.</summary>
    Unknown,

    /// <summary>A text is needed.</summary>
    TextMissing,

    /// <summary>The text is longer than <see cref="InquiryLimits.AgentText"/>.</summary>
    TextTooLong,

    /// <summary>To whom is missing.</summary>
    TargetMissing,

    /// <summary>Nobody at the desk has this account.</summary>
    NotAnAgent,

    /// <summary>The time it happened is no time.</summary>
    BadTime,

    /// <summary>The new promise is no time, or in the past.</summary>
    BadPromise,

    /// <summary>A section is no longer published.</summary>
    SectionGone,
}
