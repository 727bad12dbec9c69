using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Desk.ServiceLevels;
using Xunit;
using static Shirube.Portal.Tests.Desk.Entries;

namespace Shirube.Portal.Tests.Desk;

/// <summary>Service levels 1 to 4 of one inquiry come from its events alone.</summary>
public sealed class InquiryFiguresTests
{
    private static readonly ServiceClock Clock = new(TestCalendar.Tokyo, deskHoursOnly: false);

    private static readonly InquiryAnswered Answer = new("こうします", [], false);

    private static readonly InquiryClosed Close = new(ClosingOutcome.Solved, "");

    [Fact]
    public void Closed_WithoutTheSecondLine_IsResolvedThere()
    {
        var figures = Figures(Received("2026-11-19 10:00"), ByAgent("2026-11-19 10:20", Answer), ByAgent("2026-11-19 10:30", Close));

        Assert.True(figures.ResolvedAtFirstLine);
        Assert.Equal(TimeSpan.FromMinutes(30), figures.Handling);
        Assert.Null(figures.UntilEscalation);
        Assert.Null(figures.UntilProgress);
    }

    [Fact]
    public void Escalated_AndAnswered_LeavesOutTheTimeThere_AndCountsTheReport()
    {
        var figures = Figures(
            Received("2026-11-19 10:00"),
            ByAgent("2026-11-19 10:08", new InquiryEscalated("事業者A", "調べてください")),
            ByAgent("2026-11-19 10:25", new ProgressReported("調べています", null, false, PersonWasAbsent: true)),
            ByAgent("2026-11-19 10:40", new ProgressReported("もう少しです", null, false, false)),
            ByAgent("2026-11-19 11:08", new EscalationAnswered("直しました")),
            ByAgent("2026-11-19 11:15", Answer),
            ByOwner("2026-11-19 11:20", new InquirySolved()));

        Assert.False(figures.ResolvedAtFirstLine);
        Assert.Equal(TimeSpan.FromMinutes(20), figures.Handling);
        Assert.Equal(TimeSpan.FromMinutes(8), figures.UntilEscalation);
        // The call to somebody who was absent counts.
        Assert.Equal(TimeSpan.FromMinutes(25), figures.UntilProgress);
    }

    [Fact]
    public void Report_AtATimeThePersonChose_IsLeftOut()
    {
        var figures = Figures(
            Received("2026-11-19 10:00"),
            ByAgent("2026-11-19 10:05", new InquiryEscalated("事業者A", "?")),
            ByAgent("2026-11-19 15:00", new ProgressReported("3時にとのことでした", null, PersonChoseTime: true, false)));

        Assert.Null(figures.UntilProgress);
        Assert.Null(figures.Handling);
        Assert.Null(figures.ResolvedAtFirstLine);
    }

    [Theory]
    [InlineData(0, true, true)]
    [InlineData(1, false, false)]
    [InlineData(2, false, true)]
    public void Nature_ThatLevelsLeaveOut_IsNull(int nature, bool hasHandling, bool hasResolution)
    {
        var figures = Figures(
            Received("2026-11-19 10:00"),
            ByAgent("2026-11-19 10:01", new InquiryClassified("virus", (InquiryNature)nature)),
            ByAgent("2026-11-19 10:20", Answer),
            ByAgent("2026-11-19 10:30", Close));

        Assert.Equal(hasHandling, figures.Handling is not null);
        Assert.Equal(hasResolution, figures.ResolvedAtFirstLine is not null);
    }

    [Fact]
    public void Entered_Afterwards_CountsWhenItHappened()
    {
        LedgerEntry[] paper =
        [
            Received("2026-11-19 10:00", InquiryChannel.Phone) with { RecordedAt = TestCalendar.At("2026-11-20 09:00") },
            ByAgent("2026-11-19 10:12", Answer) with { RecordedAt = TestCalendar.At("2026-11-20 09:01") },
            ByAgent("2026-11-19 10:15", Close) with { RecordedAt = TestCalendar.At("2026-11-20 09:02") },
        ];

        Assert.Equal(TimeSpan.FromMinutes(15), Figures(paper).Handling);
    }

    [Fact]
    public void SolvedByThePerson_WhileTheSecondLineIsAsked_EndsTheWait()
    {
        var figures = Figures(
            Received("2026-11-19 10:00"),
            ByAgent("2026-11-19 10:10", new InquiryEscalated("事業者A", "?")),
            ByOwner("2026-11-19 12:00", new InquirySolved()));

        Assert.Equal(TimeSpan.FromMinutes(10), figures.Handling);
    }

    private static InquiryFigures Figures(params LedgerEntry[] entries) => InquiryFigures.Of(entries, Clock);
}
