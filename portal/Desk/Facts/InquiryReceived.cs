using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.Facts;

/// <summary>It came in.</summary>
internal sealed record InquiryReceived : InquiryFact
{
    public required InquiryChannel Channel { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    /// <summary>Language the person reads.</summary>
    public required string Lang { get; init; }

    /// <summary>Slug of the service, or empty.</summary>
    public string Service { get; init; } = "";

    /// <summary>Account name or visitor's id; null when nobody is known by either.</summary>
    public string? Owner { get; init; }

    public bool OwnerIsAccount { get; init; }

    public string ContactName { get; init; } = "";

    public string Contact { get; init; } = "";

    /// <summary>When an answer was promised.</summary>
    public required DateTimeOffset AnswerBy { get; init; }

    /// <summary>What was searched for before, or empty.</summary>
    public string SearchedFor { get; init; } = "";

    /// <summary>What came along from the assistant; null when it came another way.</summary>
    public ConversationRecord? Conversation { get; init; }
}
