using Shirube.Portal.Desk.Facts;

namespace Shirube.Portal.Desk.Ledger;

/// <summary>An event with its fact read.</summary>
internal sealed record LedgerEntry
{
    public required InquiryFact Fact { get; init; }

    public required string Actor { get; init; }

    public required ActorRole Role { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required DateTimeOffset HappenedAt { get; init; }

    public static LedgerEntry Of(InquiryEvent stored) => new()
    {
        Fact = FactKinds.Read(stored.Kind, stored.Data),
        Actor = stored.Actor,
        Role = stored.Role,
        RecordedAt = stored.RecordedAt,
        HappenedAt = stored.HappenedAt,
    };

    public InquiryEvent ToEvent(string number, int sequence) => new()
    {
        Number = number,
        Sequence = sequence,
        Kind = FactKinds.NameOf(Fact),
        Actor = Actor,
        Role = Role,
        RecordedAt = RecordedAt,
        HappenedAt = HappenedAt,
        Data = FactKinds.Write(Fact),
    };
}
