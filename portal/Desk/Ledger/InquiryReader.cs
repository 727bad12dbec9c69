using Microsoft.EntityFrameworkCore;

namespace Shirube.Portal.Desk.Ledger;

/// <summary>Reads inquiries with what happened to them.</summary>
internal sealed class InquiryReader(IDbContextFactory<DeskDbContext> database)
{
    /// <summary>The inquiry with this number, or null.</summary>
    public async Task<InquiryRecord?> FindAsync(string number, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var inquiry = await context.Inquiries.AsNoTracking().FirstOrDefaultAsync(row => row.Number == number, cancellation);
        if (inquiry is null) return null;
        var events = await context.Events.AsNoTracking().Where(row => row.Number == number).OrderBy(row => row.Sequence).ToListAsync(cancellation);
        return new InquiryRecord(inquiry, [.. events.Select(LedgerEntry.Of)]);
    }

    /// <summary>The inquiry with this number when it belongs to this person, else null.</summary>
    public async Task<InquiryRecord?> FindOwnAsync(string number, string person, CancellationToken cancellation = default) =>
        await FindAsync(number, cancellation) is { } record && record.Inquiry.Owner == person ? record : null;

    /// <summary>A person's inquiries, latest first.</summary>
    public async Task<IReadOnlyList<Inquiry>> ListOwnAsync(string person, int most, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Inquiries.AsNoTracking().Where(row => row.Owner == person)
            .OrderByDescending(row => row.ReceivedAt).ThenByDescending(row => row.Number)
            .Take(most).ToListAsync(cancellation);
    }

    /// <summary>How many of a person's inquiries have an answer that the person has not said a word about.</summary>
    public async Task<int> CountAnsweredAsync(string person, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Inquiries.CountAsync(row => row.Owner == person && row.State == InquiryState.Answered, cancellation);
    }
}
