using Shirube.Portal.Desk.Facts;

namespace Shirube.Portal.Desk.Ledger;

/// <summary>An inquiry that is to be received.</summary>
internal sealed record NewInquiry
{
    /// <summary>Names this sending for its sender: the same again is the same inquiry. Random, or derived from what it was made of.</summary>
    public required string Submission { get; init; }

    public required InquiryChannel Channel { get; init; }

    public required InquiryOwner Owner { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required string Lang { get; init; }

    public string Service { get; init; } = "";

    public string SearchedFor { get; init; } = "";

    public ConversationRecord? Conversation { get; init; }

    /// <summary>Who enters it: the owner, or an agent for somebody who called.</summary>
    public required string Actor { get; init; }

    public required ActorRole Role { get; init; }

    /// <summary>When it came; null for now.</summary>
    public DateTimeOffset? HappenedAt { get; init; }
}
