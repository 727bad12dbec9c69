using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Campaigns;

/// <summary>
/// Asks some of those whose inquiry was closed lately, every day while a campaign takes answers. Whether an inquiry is drawn follows from
/// its number alone, and nobody is asked again before the inquiry is too long ago: so drawing again, as often as one likes and wherever
/// the last time was broken off, asks nobody twice and forgets nobody, and nothing has to be remembered about an inquiry.
/// </summary>
public sealed class InquirySampling(IDbContextFactory<SurveysDbContext> database, IClosedInquiries inquiries, InvitationPreparation invitations, OfficeDay day)
{
    private const uint Percent = 100;

    /// <summary>Draws for every campaign that takes answers, asks after inquiries and has not done so today. Before the morning, nothing.</summary>
    /// <returns>How many people were asked.</returns>
    public async Task<int> DrawAsync(CancellationToken cancellation = default)
    {
        var today = day.Today;
        if (!day.IsMailTime) return 0;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var campaigns = await context.Campaigns
            .Where(row => row.SampleRate > 0 && (row.DrawnOn == null || row.DrawnOn < today) && row.State == CampaignState.Open && row.OpensOn <= today && row.ClosesOn >= today).OrderBy(row => row.Id).ToListAsync(cancellation);
        var asked = 0;
        foreach (var campaign in campaigns)
        {
            asked += await DrawAsync(context, campaign, cancellation);
            // Only now: what is broken off before is done again.
            campaign.DrawnOn = today;
            await context.SaveChangesAsync(cancellation);
        }

        return asked;
    }

    private async Task<int> DrawAsync(SurveysDbContext context, Campaign campaign, CancellationToken cancellation)
    {
        var closed = await inquiries.SinceAsync(day.Now.AddDays(-campaign.SampleDays), cancellation);
        var drawn = closed.Where(inquiry => IsDrawn(campaign, inquiry.Number)).ToList();
        var people = await context.People.AsNoTracking().Where(row => row.Account != "").ToDictionaryAsync(row => row.Account, StringComparer.OrdinalIgnoreCase, cancellation);
        var recipients = drawn.Select(inquiry => RecipientOf(inquiry, people)).OfType<Recipient>().DistinctBy(recipient => recipient.Address, StringComparer.Ordinal).ToList();
        var lately = day.Today.AddDays(-campaign.LeastDaysBetween);
        var tooSoon = await context.Invitations.Where(row => row.InvitedOn > lately && context.Campaigns.Any(other => other.Id == row.CampaignId && other.SurveyId == campaign.SurveyId))
            .Select(row => row.Address!).ToListAsync(cancellation);
        var free = recipients.ExceptBy(tooSoon, recipient => recipient.Address!, StringComparer.Ordinal);
        return (await invitations.AskAgainAsync(campaign.Id, free, lately, cancellation)).Added;
    }

    private static bool IsDrawn(Campaign campaign, string number)
    {
        // With the moment of the campaign's making, so that nobody knows beforehand which number will be asked.
        var mark = string.Create(CultureInfo.InvariantCulture, $"{campaign.Id}:{campaign.CreatedAt.ToUnixTimeMilliseconds()}:{number}");
        return BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(mark))) % Percent < campaign.SampleRate;
    }

    private static Recipient? RecipientOf(ClosedInquiry inquiry, Dictionary<string, Person> people)
    {
        if (inquiry.Account.Length > 0 && people.TryGetValue(inquiry.Account, out var person)) return new Recipient(person.Unit, person.Name, person.Address);
        var contact = inquiry.Contact.Trim().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return MailAddressRule.IsGood(contact) && contact.Length <= SurveysDbContext.NameLength ? new Recipient("", inquiry.Name, contact) : null;
    }
}
