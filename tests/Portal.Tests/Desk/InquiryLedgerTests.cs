using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Desk;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Desk;

public sealed class InquiryLedgerTests(RunningPortal portal)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ReceiveInquiry Receive => portal.Services.GetRequiredService<ReceiveInquiry>();

    private RecordFacts Record => portal.Services.GetRequiredService<RecordFacts>();

    private InquiryReader Reader => portal.Services.GetRequiredService<InquiryReader>();

    [Fact]
    public async Task Receive_ManyAtOnce_GivesEachItsOwnNumber_WithoutGaps()
    {
        await using var own = await RunningPortal.StartAsync(new TestSettings());
        var receive = own.Services.GetRequiredService<ReceiveInquiry>();

        var receipts = await Task.WhenAll(Enumerable.Range(0, 60).Select(n => receive.ReceiveAsync(New($"many {n}"), Stop)));

        var numbers = receipts.Select(receipt => receipt.Number).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(60, numbers.Distinct(StringComparer.Ordinal).Count());
        Assert.EndsWith("-000001", numbers[0], StringComparison.Ordinal);
        Assert.EndsWith("-000060", numbers[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receive_TheSameSentAgain_IsOneInquiry_AndOnlyForItsSender()
    {
        var submission = Guid.NewGuid().ToString("N");

        var twice = await Task.WhenAll(Receive.ReceiveAsync(New(submission), Stop), Receive.ReceiveAsync(New(submission), Stop));
        var other = await Receive.ReceiveAsync(New(submission, "manager"), Stop);

        Assert.Equal(twice[0].Number, twice[1].Number);
        Assert.Single(twice, receipt => receipt.IsNew);
        Assert.NotEqual(twice[0].Number, other.Number);
    }

    [Fact]
    public async Task Receive_InANewYear_BeginsAtOne_AndGoesOnAfterARestart()
    {
        var clock = new SetClock(TestCalendar.At("2026-12-28 10:00"));
        await using var own = await RunningPortal.StartAsync(new TestSettings { Clock = clock });
        var first = await own.Services.GetRequiredService<ReceiveInquiry>().ReceiveAsync(New("a"), Stop);
        clock.Advance(TimeSpan.FromDays(4));
        // Still December in UTC, already January at the office.
        var next = await own.Services.GetRequiredService<ReceiveInquiry>().ReceiveAsync(New("b"), Stop);
        await own.RestartAsync(new TestSettings { Clock = clock });
        var last = await own.Services.GetRequiredService<ReceiveInquiry>().ReceiveAsync(New("c"), Stop);

        Assert.Equal(["Q-2026-000001", "Q-2027-000001", "Q-2027-000002"], new[] { first, next, last }.Select(receipt => receipt.Number));
        Assert.Equal(TestCalendar.At("2026-12-28 14:00"), first.AnswerBy);
        Assert.Equal(TestCalendar.At("2027-01-04 12:30"), next.AnswerBy);
    }

    [Fact]
    public async Task Record_OnAnOldVersion_IsAConflict_AndNothingIsLost()
    {
        var number = (await Receive.ReceiveAsync(New(), Stop)).Number;

        var outcomes = await Task.WhenAll(
            Record.RecordAsync(ByAgent(number, 1, "agent", new InquiryTaken()), Stop),
            Record.RecordAsync(ByAgent(number, 1, "editor", new InquiryTaken()), Stop));

        Assert.Single(outcomes, outcome => outcome.Status == RecordStatus.Recorded);
        Assert.Single(outcomes, outcome => outcome.Status == RecordStatus.Conflict);
        var record = (await Reader.FindAsync(number, Stop))!;
        Assert.Equal(2, record.Entries.Count);
        Assert.Equal(record.Entries[1].Actor, record.Inquiry.Assignee);
    }

    [Fact]
    public async Task Record_SeveralFacts_AreAllThereOrNone()
    {
        var number = (await Receive.ReceiveAsync(New(), Stop)).Number;

        var refused = await Record.RecordAsync(ByAgent(number, 1, "agent", new InquiryTaken(), new InquiryReopened("まだ何もない")), Stop);

        Assert.Equal(Refusal.IsNotDone, refused.Refusal);
        Assert.Single((await Reader.FindAsync(number, Stop))!.Entries);
    }

    [Fact]
    public async Task Row_AfterAnyEvents_SaysWhatTheEventsSay()
    {
        var number = (await Receive.ReceiveAsync(New(), Stop)).Number;
        InquiryFact[] facts =
        [
            new InquiryTaken(), new InquiryClassified("mail", InquiryNature.VendorProduct), new ContactGiven("内線 1"), new InquiryEscalated("事業者", "?"),
            new ProgressReported("まだ", TestCalendar.At("2099-01-05 10:00"), false, false), new EscalationAnswered("!"),
            new InquiryAnswered("答え", [new SectionRecord(new SectionReference(1001, "ja", 1, "", "題"), SectionUse.Used, "")], false),
            new InquiryClosed(ClosingOutcome.Solved, ""), new InquiryReopened("また"),
        ];
        foreach (var (fact, index) in facts.Select((fact, index) => (fact, index)))
        {
            var outcome = await Record.RecordAsync(ByAgent(number, index + 1, "agent", fact), Stop);
            Assert.Equal(RecordStatus.Recorded, outcome.Status);
            var record = (await Reader.FindAsync(number, Stop))!;
            var standing = InquiryProjection.Of(record.Entries);
            var row = record.Inquiry;
            Assert.Equal(
                (standing.State, standing.Assignee, standing.Service, standing.Contact, standing.AnswerBy.ToUnixTimeMilliseconds(), standing.Version),
                (row.State, row.Assignee, row.Service, row.Contact, row.AnswerBy.ToUnixTimeMilliseconds(), row.Version));
            Assert.Equal((standing.EscalatedAt, standing.AnsweredAt, standing.ClosedAt), (row.EscalatedAt, row.AnsweredAt, row.ClosedAt));
        }
    }

    [Fact]
    public async Task Event_Stored_IsNeverChangedOrDeleted()
    {
        var number = (await Receive.ReceiveAsync(New(), Stop)).Number;
        await using var context = await portal.Services.GetRequiredService<IDbContextFactory<DeskDbContext>>().CreateDbContextAsync(Stop);
        var stored = await context.Events.SingleAsync(row => row.Number == number, Stop);

        context.Events.Remove(stored);

        await Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync(Stop));
    }

    [Fact]
    public async Task Record_OfSomebodyElse_IsNotFound()
    {
        var number = (await Receive.ReceiveAsync(New(), Stop)).Number;
        var note = new FactsToRecord { Number = number, Facts = [new InquiryNoted("x")], Actor = "manager", Role = ActorRole.Owner, OnlyOwnedBy = ["manager"] };

        Assert.Equal(RecordStatus.NotFound, (await Record.RecordAsync(note, Stop)).Status);
        Assert.Equal(RecordStatus.NotFound, (await Record.RecordAsync(note with { Number = "Q-1999-000001" }, Stop)).Status);
        Assert.Null(await Reader.FindOwnAsync(number, "manager", Stop));
    }

    [Fact]
    public async Task Closed_WithoutAnArticle_IsASignal_UntilItGoesOn()
    {
        var number = (await Receive.ReceiveAsync(New(), Stop)).Number;
        await Record.RecordAsync(ByAgent(number, 1, "agent", new InquiryAnswered("電話で直した", [], false), new InquiryClosed(ClosingOutcome.Solved, "")), Stop);

        var signal = await SignalAsync(SignalKind.InquiryWithoutArticle, "inquiry:" + number);
        await Record.RecordAsync(ByAgent(number, 3, "agent", new InquiryReopened("直っていない")), Stop);
        var withdrawn = await SignalAsync(SignalKind.InquiryWithoutArticle, "inquiry:" + number);

        Assert.Equal(("印刷できない", "no-article-used", "staff", false), (signal!.Words, signal.Reason, signal.Person, signal.IsWithdrawn));
        Assert.True(withdrawn!.IsWithdrawn);
    }

    [Fact]
    public async Task Answered_WithAnArticle_IsNoSignal_ButAFlaggedOneIs()
    {
        var number = (await Receive.ReceiveAsync(New(), Stop)).Number;
        var used = new SectionRecord(new SectionReference(1001, "ja", 2, "自分で初期化する", "題"), SectionUse.Used, "");
        var wrong = new SectionRecord(new SectionReference(1002, "ja", 1, "", "題"), SectionUse.Flagged, "ボタンの名前が違う");

        await Record.RecordAsync(ByAgent(number, 1, "agent", new InquiryAnswered("答え", [used, wrong], false), new InquiryClosed(ClosingOutcome.Solved, "")), Stop);

        Assert.Null(await SignalAsync(SignalKind.InquiryWithoutArticle, "inquiry:" + number));
        var flagged = await SignalAsync(SignalKind.ArticleFlagged, $"inquiry:{number}:1002:ja:");
        Assert.Equal((1002, 1, "", "ボタンの名前が違う"), (flagged!.No, flagged.Revision, flagged.Anchor, flagged.Comment));
    }

    private async Task<Signal?> SignalAsync(SignalKind kind, string reference)
    {
        await using var context = await portal.Services.GetRequiredService<IDbContextFactory<SignalsDbContext>>().CreateDbContextAsync(Stop);
        return await context.Signals.AsNoTracking().SingleOrDefaultAsync(signal => signal.Kind == kind && signal.Reference == reference, Stop);
    }

    private static NewInquiry New(string? submission = null, string owner = "staff") => new()
    {
        Submission = submission ?? Guid.NewGuid().ToString("N"),
        Channel = InquiryChannel.Web,
        Owner = new InquiryOwner(owner, true, "", ""),
        Subject = "印刷できない",
        Text = "",
        Lang = "ja",
        Actor = owner,
        Role = ActorRole.Owner,
    };

    private static FactsToRecord ByAgent(string number, int seen, string agent, params InquiryFact[] facts) =>
        new() { Number = number, Facts = facts, Actor = agent, Role = ActorRole.Agent, SeenVersion = seen };
}
