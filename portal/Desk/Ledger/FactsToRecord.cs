using Shirube.Portal.Desk.Facts;

namespace Shirube.Portal.Desk.Ledger;

/// <summary>What is to be added to an inquiry, all of it or nothing.</summary>
internal sealed record FactsToRecord
{
    public required string Number { get; init; }

    /// <summary>In the order they happened.</summary>
    public required IReadOnlyList<InquiryFact> Facts { get; init; }

    public required string Actor { get; init; }

    public required ActorRole Role { get; init; }

    /// <summary>The version that the person saw; null where what happens is right whatever happened meanwhile.</summary>
    public int? SeenVersion { get; init; }

    /// <summary>Ids of whom it has to belong to; null where it may be anybody's.</summary>
    public IReadOnlyCollection<string>? OnlyOwnedBy { get; init; }

    /// <summary>When it happened; null for now.</summary>
    public DateTimeOffset? HappenedAt { get; init; }
}
