using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal.Desk;
using Shirube.Portal.Desk.Ledger;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Inquiries that are closed.</summary>
internal static class InquiryFill
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Inquiries that were closed some days ago.</summary>
    public static Task CloseAsync(this SurveyPortal portal, params (int Number, string? Account, string Contact, int DaysAgo)[] inquiries) =>
        CloseAsync(portal.Portal.Services, portal.Clock.GetUtcNow(), inquiries);

    public static async Task CloseAsync(IServiceProvider services, DateTimeOffset now, params (int Number, string? Account, string Contact, int DaysAgo)[] inquiries)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<DeskDbContext>>().CreateDbContextAsync(Stop);
        foreach (var (number, account, contact, daysAgo) in inquiries)
        {
            var closed = now.AddDays(-daysAgo);
            context.Inquiries.Add(new Inquiry
            {
                Number = $"Q-2026-{number:000000}", SubmissionKey = $"k{number}", Channel = InquiryChannel.Web, Owner = account, OwnerIsAccount = account is not null, ContactName = "", Contact = contact,
                Subject = "件名", Text = "本文", Lang = "ja", Service = "", ReceivedAt = closed, AnswerBy = closed, State = InquiryState.Closed, ClosedAt = closed, ChangedAt = closed, Version = 1,
            });
        }

        await context.SaveChangesAsync(Stop);
    }
}
