using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.ServiceLevels;

/// <summary>
/// What one inquiry gives to the service levels, from its events alone. Null where the inquiry does not count for a level:
/// levels 1 to 4 of the month are shares and means over these. Levels 5 and 6 come from the telephone, 7 from the survey.
/// </summary>
internal sealed record InquiryFigures
{
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When it was closed for the last time; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Level 1: closed without the second line; null while open and for what needs technical support by nature.</summary>
    public bool? ResolvedAtFirstLine { get; init; }

    /// <summary>Level 2: from the receipt to the close without the time at the second line; null while open and for investigations.</summary>
    public TimeSpan? Handling { get; init; }

    /// <summary>Level 3: from the receipt to the first request to the second line; null without one.</summary>
    public TimeSpan? UntilEscalation { get; init; }

    /// <summary>Level 4: of an escalated one, from the receipt to the first report that the desk timed by itself; null without one.</summary>
    public TimeSpan? UntilProgress { get; init; }

    public static InquiryFigures Of(IReadOnlyList<LedgerEntry> entries, ServiceClock clock)
    {
        var received = entries[0].HappenedAt;
        var spans = SpansOf(entries);
        var nature = entries.Select(entry => entry.Fact).OfType<InquiryClassified>().LastOrDefault()?.Nature ?? InquiryNature.Ordinary;
        var closed = InquiryProjection.Of(entries).ClosedAt;
        // Entries are in the order they were written down; what counts is the order they happened.
        var progress = entries.Where(entry => entry.Fact is ProgressReported { PersonChoseTime: false }).Select(entry => (DateTimeOffset?)entry.HappenedAt).Min();
        return new InquiryFigures
        {
            ReceivedAt = received,
            ClosedAt = closed,
            ResolvedAtFirstLine = closed is null || nature == InquiryNature.Technical ? null : spans.Count == 0,
            Handling = closed is { } end && nature == InquiryNature.Ordinary ? clock.SinceReceipt(received, end, spans) : null,
            UntilEscalation = spans.Count > 0 ? clock.SinceReceipt(received, spans[0].Requested) : null,
            UntilProgress = spans.Count > 0 && progress is { } reported ? clock.SinceReceipt(received, reported) : null,
        };
    }

    private static List<EscalationSpan> SpansOf(IReadOnlyList<LedgerEntry> entries)
    {
        var spans = new List<EscalationSpan>();
        foreach (var entry in entries)
        {
            switch (entry.Fact)
            {
                case InquiryEscalated:
                    spans.Add(new EscalationSpan(entry.HappenedAt, null));
                    break;
                // Who solved it alone while the second line was asked no longer waits for it.
                case EscalationAnswered or InquirySolved when spans is [.., { Answered: null } open]:
                    spans[^1] = open with { Answered = entry.HappenedAt };
                    break;
                default:
                    break;
            }
        }

        return spans;
    }
}
