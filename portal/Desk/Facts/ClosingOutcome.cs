namespace Shirube.Portal.Desk.Facts;

/// <summary>How an inquiry ended.</summary>
internal enum ClosingOutcome
{
    /// <summary>The answer solved it.</summary>
    Solved,

    /// <summary>It was answered and the person did not come back.</summary>
    NoReply,

    /// <summary>The person no longer needs an answer.</summary>
    Withdrawn,

    /// <summary>It is the same as another one.</summary>
    Duplicate,
}
