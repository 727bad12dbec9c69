using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Desk;
using Shirube.Portal.Desk.Ledger;
using Shirube.Surveys.Campaigns;

namespace Shirube.Portal.Surveys;

/// <summary>Tells surveys which inquiries the desk has closed.</summary>
internal sealed class ClosedInquiries(IDbContextFactory<DeskDbContext> database) : IClosedInquiries
{
    /// <summary>More inquiries than a desk of this kind closes in 90 days.</summary>
    private const int Most = 50_000;

    public async Task<IReadOnlyList<ClosedInquiry>> SinceAsync(DateTimeOffset moment, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Inquiries.AsNoTracking().Where(row => row.State == InquiryState.Closed && row.ClosedAt >= moment).OrderByDescending(row => row.ClosedAt).Take(Most)
            .Select(row => new ClosedInquiry(row.Number, row.OwnerIsAccount ? row.Owner ?? "" : "", row.Contact, row.ContactName)).ToListAsync(cancellation);
    }
}
