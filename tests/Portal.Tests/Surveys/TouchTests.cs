using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Sessions;
using Shirube.Surveys.Records;
using Shirube.Surveys.Touches;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Votes on articles, on answers of the assistant and on inquiries are answers in the same store, shown on one page.</summary>
public sealed class TouchTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Votes_OfAllTouchPoints_LieInOneStore_TheLastWordCounts()
    {
        await using var portal = await SurveyPortal.StartAsync();
        var journal = portal.Get<HelpJournal>();
        var store = portal.Get<HelpStore>();
        foreach (var person in Enumerable.Range(0, 6)) journal.Add(Vote(portal, $"v{person}", HelpKind.Solved, HelpSurface.Search) with { No = 1001, Revision = 1 });
        await store.StoreAsync(Stop);
        journal.Add(Vote(portal, "v0", HelpKind.Unsolved, HelpSurface.Search) with { No = 1001, Revision = 1 });
        foreach (var turn in Enumerable.Range(0, 5)) journal.Add(Vote(portal, "v0", turn == 0 ? HelpKind.Unsolved : HelpKind.Solved, HelpSurface.Chat) with { Conversation = "c", Turn = $"t{turn}" });
        journal.Add(Vote(portal, "v1", HelpKind.Opened, HelpSurface.Search) with { No = 1001 });
        await store.StoreAsync(Stop);
        await AskAndSayAsync(portal, solved: true);

        await using var context = await portal.OpenAsync();
        Assert.Equal([(Touch.Article, 6, 500.0), (Touch.Chat, 5, 400.0), (Touch.Inquiry, 1, 100.0)],
            (await context.TouchAnswers.AsNoTracking().ToListAsync(Stop)).GroupBy(row => row.Touch).OrderBy(group => group.Key).Select(group => (group.Key, group.Count(), group.Sum(row => row.Points))));
        var months = await portal.Get<TouchBook>().ReadAsync(cancellation: Stop);
        Assert.Equal([("2026-11", 6), ("2026-11", 5), ("2026-11", 0)], months.Select(month => (month.Month, month.Count)));
        using var manager = await portal.Visit().AsAsync("manager");
        var page = await manager.PageAsync("/manage/surveys/touches");
        Assert.Equal(["83.3", "80.0", "–"], page.QuerySelectorAll("section[aria-labelledby=short] tbody td:nth-child(4)").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Store_OfVotes_KeepsNeitherPersonNorMoment()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.Get<TouchBook>().RecordAsync(Touch.Article, "1001:somebody", 100, Stop);
        await using var context = await portal.OpenAsync();
        var row = await context.TouchAnswers.AsNoTracking().SingleAsync(Stop);

        Assert.Equal(("2026-11", 64), (row.Month, row.Reference.Length));
        Assert.Equal(["Id", "Month", "Points", "Reference", "Touch"], context.Model.FindEntityType(typeof(TouchAnswer))!.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    private static Happening Vote(SurveyPortal portal, string person, HelpKind kind, HelpSurface surface) =>
        new() { Person = person, Kind = kind, Surface = surface, At = portal.Clock.GetUtcNow(), Lang = "ja" };

    private static async Task AskAndSayAsync(SurveyPortal portal, bool solved)
    {
        var now = portal.Clock.GetUtcNow();
        await using (var context = await portal.Get<IDbContextFactory<Shirube.Portal.Desk.DeskDbContext>>().CreateDbContextAsync(Stop))
        {
            context.Inquiries.Add(new Inquiry
            {
                Number = "Q-2026-000001", SubmissionKey = "k", Channel = InquiryChannel.Web, Owner = "staff", OwnerIsAccount = true, ContactName = "", Contact = "", Subject = "件名", Text = "本文",
                Lang = "ja", Service = "", ReceivedAt = now, AnswerBy = now, State = InquiryState.Answered, AnsweredAt = now, ChangedAt = now, Version = 2,
            });
            context.Events.Add(new LedgerEntry { Fact = new InquiryReceived { Channel = InquiryChannel.Web, Subject = "件名", Text = "本文", Lang = "ja", AnswerBy = now }, Actor = "staff", Role = ActorRole.Owner, RecordedAt = now, HappenedAt = now }.ToEvent("Q-2026-000001", 1));
            context.Events.Add(new LedgerEntry { Fact = new InquiryAnswered("答え", [], false), Actor = "agent", Role = ActorRole.Agent, RecordedAt = now, HappenedAt = now }.ToEvent("Q-2026-000001", 2));
            await context.SaveChangesAsync(Stop);
        }

        var outcome = await portal.Get<RecordFacts>().RecordAsync(
            new FactsToRecord { Number = "Q-2026-000001", Facts = [solved ? new InquirySolved() : new InquiryReopened("まだ")], Actor = "staff", Role = ActorRole.Owner }, Stop);
        Assert.Equal(RecordStatus.Recorded, outcome.Status);
    }
}
