namespace Shirube.Portal.Desk.Ledger;

/// <summary>
/// What lists and searches need of an inquiry. What it is about never changes; how it stands is what its events say, written
/// here with each event.
/// </summary>
internal sealed class Inquiry
{
    /// <summary>For example <c>Q-2026-000123</c>; never used again.</summary>
    public required string Number { get; init; }

    /// <summary>Names the sending of the form: the same sent twice is one inquiry.</summary>
    public required string SubmissionKey { get; init; }

    public required InquiryChannel Channel { get; init; }

    /// <summary>Account name, or the random id of a visitor; null when nobody known by either.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether <see cref="Owner"/> is an account.</summary>
    public bool OwnerIsAccount { get; init; }

    /// <summary>Name that a person without an account gave, or empty.</summary>
    public required string ContactName { get; init; }

    /// <summary>How to reach the person, in their own words, or empty.</summary>
    public required string Contact { get; set; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    /// <summary>Language the person reads.</summary>
    public required string Lang { get; init; }

    /// <summary>Slug of the service, or empty.</summary>
    public required string Service { get; set; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When an answer can be expected.</summary>
    public required DateTimeOffset AnswerBy { get; set; }

    public required InquiryState State { get; set; }

    /// <summary>Account of the agent it is assigned to, or null.</summary>
    public string? Assignee { get; set; }

    /// <summary>Since when it waits for the second line; null when it does not.</summary>
    public DateTimeOffset? EscalatedAt { get; set; }

    /// <summary>When it was last answered; null while it waits for an answer.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>When the last event was recorded.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>Number of its events; whoever changes it says which one they saw.</summary>
    public required int Version { get; set; }
}
