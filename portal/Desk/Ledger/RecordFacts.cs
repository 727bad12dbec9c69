using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Storage;

namespace Shirube.Portal.Desk.Ledger;

/// <summary>Adds events to an inquiry and writes how it stands then. Who acts on an old version is told instead.</summary>
internal sealed class RecordFacts(IDbContextFactory<DeskDbContext> database, WriteGate gate, InquirySignals signals, InquiryTouches touches, TimeProvider clock)
{
    public async Task<RecordOutcome> RecordAsync(FactsToRecord record, CancellationToken cancellation = default)
    {
        var outcome = await gate.RunAsync(stop => StoreAsync(record, stop), cancellation);
        if (outcome is not { Status: RecordStatus.Recorded, Inquiry: { } inquiry }) return outcome;
        await signals.ReportAsync(inquiry, record.Facts, cancellation);
        await touches.ReportAsync(record, cancellation);
        return outcome;
    }

    private async Task<RecordOutcome> StoreAsync(FactsToRecord record, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var inquiry = await context.Inquiries.FirstOrDefaultAsync(row => row.Number == record.Number, cancellation);
        if (inquiry is null || (record.OnlyOwnedBy is { } owners && (inquiry.Owner is null || !owners.Contains(inquiry.Owner, StringComparer.Ordinal)))) return RecordOutcome.NotFound;
        if (record.SeenVersion is { } seen && seen != inquiry.Version) return new RecordOutcome(RecordStatus.Conflict, inquiry);
        var stored = await context.Events.AsNoTracking().Where(row => row.Number == record.Number).OrderBy(row => row.Sequence).ToListAsync(cancellation);
        var standing = InquiryProjection.Of(stored.Select(LedgerEntry.Of));
        var now = clock.GetUtcNow();
        foreach (var fact in record.Facts)
        {
            var entry = new LedgerEntry { Fact = fact, Actor = record.Actor, Role = record.Role, RecordedAt = now, HappenedAt = record.HappenedAt ?? now };
            var step = InquiryProjection.Next(standing, entry);
            if (step.Standing is not { } next) return new RecordOutcome(RecordStatus.Refused, inquiry, step.Refusal);
            standing = next;
            context.Events.Add(entry.ToEvent(record.Number, standing.Version));
        }

        Write(standing, inquiry);
        await context.SaveChangesAsync(cancellation);
        return new RecordOutcome(RecordStatus.Recorded, inquiry);
    }

    private static void Write(InquiryStanding standing, Inquiry inquiry)
    {
        inquiry.State = standing.State;
        inquiry.Assignee = standing.Assignee;
        inquiry.Service = standing.Service;
        inquiry.Contact = standing.Contact;
        inquiry.AnswerBy = standing.AnswerBy;
        inquiry.EscalatedAt = standing.EscalatedAt;
        inquiry.AnsweredAt = standing.AnsweredAt;
        inquiry.ClosedAt = standing.ClosedAt;
        inquiry.ChangedAt = standing.ChangedAt;
        inquiry.Version = standing.Version;
    }
}
