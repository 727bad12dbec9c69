using Shirube.Portal.Desk.Facts;

namespace Shirube.Portal.Desk.Ledger;

/// <summary>Derives how an inquiry stands from what happened to it. Pure: the same events give the same standing for ever.</summary>
internal static class InquiryProjection
{
    /// <summary>How an inquiry stands after these events, in the order they were recorded.</summary>
    /// <exception cref="InvalidDataException">They could not have happened.</exception>
    public static InquiryStanding Of(IEnumerable<LedgerEntry> entries)
    {
        InquiryStanding? standing = null;
        foreach (var entry in entries)
        {
            var step = Next(standing, entry);
            standing = step.Standing ?? throw new InvalidDataException($"{FactKinds.NameOf(entry.Fact)} after event {standing?.Version ?? 0}: {step.Refusal}");
        }

        return standing ?? throw new InvalidDataException("No events");
    }

    /// <summary>One more event.</summary>
    public static StandingStep Next(InquiryStanding? standing, LedgerEntry entry)
    {
        if (entry.HappenedAt > entry.RecordedAt) return Refusal.IsInFuture;
        if (standing is null) return entry.Fact is InquiryReceived received ? Receive(received, entry) : Refusal.NotInOrder;
        if (entry.HappenedAt < standing.ReceivedAt) return Refusal.IsTooEarly;
        if (!IsFor(entry.Fact, entry.Role)) return Refusal.NotForThisRole;
        if (standing.State == InquiryState.Closed && !MayFollowClosing(entry)) return Refusal.IsClosed;
        var step = Apply(standing, entry);
        if (step.Standing is not { } next) return step;
        var moves = next.State != standing.State || next.AnsweredAt != standing.AnsweredAt;
        if (moves && entry.HappenedAt < standing.MovedAt) return Refusal.IsTooEarly;
        return next with
        {
            Version = standing.Version + 1,
            ChangedAt = entry.RecordedAt,
            MovedAt = moves ? entry.HappenedAt : standing.MovedAt,
        };
    }

    private static InquiryStanding Receive(InquiryReceived received, LedgerEntry entry) => new()
    {
        State = InquiryState.Open,
        ReceivedAt = entry.HappenedAt,
        MovedAt = entry.HappenedAt,
        ChangedAt = entry.RecordedAt,
        AnswerBy = received.AnswerBy,
        Service = received.Service,
        Contact = received.Contact,
        Version = 1,
    };

    private static StandingStep Apply(InquiryStanding standing, LedgerEntry entry) => entry.Fact switch
    {
        InquiryReceived => Refusal.NotInOrder,
        InquiryNoted => entry.Role == ActorRole.Owner && standing.State == InquiryState.Answered ? GoesOn(standing) : standing,
        ContactGiven given => standing with { Contact = given.Contact },
        InquiryTaken => AssignTo(standing, entry.Actor),
        InquiryAssigned assigned => AssignTo(standing, assigned.To),
        InquiryClassified classified => standing with { Service = classified.Service },
        ProgressReported report => Begun(standing) with { AnswerBy = report.AnswerBy ?? standing.AnswerBy },
        InquiryEscalated => standing.State == InquiryState.Escalated ? Refusal.EscalationIsOpen
            : standing with { State = InquiryState.Escalated, EscalatedAt = entry.HappenedAt, AnsweredAt = null },
        EscalationAnswered => standing.State != InquiryState.Escalated ? Refusal.IsNotEscalated
            : standing with { State = InquiryState.InProgress, EscalatedAt = null },
        InquiryAnswered => standing.State == InquiryState.Escalated ? Refusal.EscalationIsOpen
            : standing with { State = InquiryState.Answered, AnsweredAt = entry.HappenedAt },
        InquirySolved => Close(standing, entry),
        InquiryClosed => standing.State == InquiryState.Escalated ? Refusal.EscalationIsOpen : Close(standing, entry),
        InquiryReopened => standing.State is InquiryState.Answered or InquiryState.Closed ? GoesOn(standing) : Refusal.IsNotDone,
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Fact, "Not a fact of an inquiry"),
    };

    private static bool IsFor(InquiryFact fact, ActorRole role) => role switch
    {
        ActorRole.Owner => fact is InquiryNoted or ContactGiven or InquirySolved or InquiryReopened,
        ActorRole.Agent => fact is not InquirySolved,
        _ => fact is InquiryReceived,
    };

    private static bool MayFollowClosing(LedgerEntry entry) =>
        entry.Fact is InquiryReopened or InquiryClassified || entry is { Fact: InquiryNoted, Role: ActorRole.Agent };

    private static InquiryStanding Close(InquiryStanding standing, LedgerEntry entry) =>
        standing with { State = InquiryState.Closed, ClosedAt = entry.HappenedAt, EscalatedAt = null };

    private static InquiryStanding GoesOn(InquiryStanding standing) => standing with
    {
        State = standing.Assignee is null ? InquiryState.Open : InquiryState.InProgress,
        AnsweredAt = null,
        ClosedAt = null,
    };

    private static InquiryStanding AssignTo(InquiryStanding standing, string agent) => Begun(standing) with { Assignee = agent };

    private static InquiryStanding Begun(InquiryStanding standing) =>
        standing.State == InquiryState.Open ? standing with { State = InquiryState.InProgress } : standing;
}
