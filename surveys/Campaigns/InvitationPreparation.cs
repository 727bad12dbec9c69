using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Answering;
using Shirube.Surveys.Mail;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Campaigns;

/// <summary>
/// Makes an invitation, a token and, where there is an address, a message for each recipient. Stored together or not at all, and can be
/// done again with the same list: who is there already is left alone.
/// </summary>
public sealed class InvitationPreparation(IDbContextFactory<SurveysDbContext> database, ITokenSealer sealer, OfficeDay day)
{
    /// <summary>Rows stored at once: large enough to be quick, small enough that others who write wait only a moment.</summary>
    private const int Batch = 500;

    /// <summary>Asks everybody who was not asked in this campaign.</summary>
    public Task<Prepared> PrepareAsync(int campaignId, IEnumerable<Recipient> recipients, IProgress<int>? progress = null, CancellationToken cancellation = default) =>
        PrepareAsync(campaignId, recipients, DateOnly.MinValue, progress, cancellation);

    /// <summary>Asks everybody who was not asked in this campaign after a day.</summary>
    public Task<Prepared> AskAgainAsync(int campaignId, IEnumerable<Recipient> recipients, DateOnly lately, CancellationToken cancellation = default) =>
        PrepareAsync(campaignId, recipients, lately, null, cancellation);

    private async Task<Prepared> PrepareAsync(int campaignId, IEnumerable<Recipient> recipients, DateOnly lately, IProgress<int>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(recipients);
        int added = 0, known = 0;
        foreach (var batch in recipients.Chunk(Batch))
        {
            var now = await AddAsync(campaignId, batch, lately, cancellation);
            added += now;
            known += batch.Length - now;
            progress?.Report(added + known);
        }

        return new Prepared(added, known);
    }

    private async Task<int> AddAsync(int campaignId, Recipient[] batch, DateOnly lately, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var addresses = batch.Select(recipient => recipient.Address).OfType<string>().ToList();
        var there = (await context.Invitations.Where(row => row.CampaignId == campaignId && addresses.Contains(row.Address!) && (row.InvitedOn == null || row.InvitedOn > lately)).Select(row => row.Address).ToListAsync(cancellation)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var added = 0;
        foreach (var recipient in batch.Where(recipient => recipient.Address is null || there.Add(recipient.Address)))
        {
            var token = SurveyToken.Create();
            var invitation = new Invitation { CampaignId = campaignId, Unit = recipient.Unit, Name = recipient.Name, Address = recipient.Address, TokenHash = SurveyToken.HashOf(token), InvitedOn = day.Today };
            if (recipient.Address is not null) invitation.Messages.Add(new OutboxMessage { CampaignId = campaignId, Round = 0, SealedToken = sealer.Seal(token) });
            context.Invitations.Add(invitation);
            added++;
        }

        await context.SaveChangesAsync(cancellation);
        return added;
    }
}
