using Shirube.Portal.Desk.ServiceLevels;
using Xunit;
using static Shirube.Portal.Tests.Desk.TestCalendar;

namespace Shirube.Portal.Tests.Desk;

public sealed class ServiceClockTests
{
    private static readonly ServiceClock Letter = new(Tokyo, deskHoursOnly: false);

    private static readonly ServiceClock Strict = new(Tokyo, deskHoursOnly: true);

    [Theory]
    // Within a day both clocks agree.
    [InlineData("2026-11-19 10:00", "2026-11-19 10:25", 25, 25)]
    // The night between two working days counts by the letter.
    [InlineData("2026-11-19 18:05", "2026-11-20 08:40", (14 * 60) + 35, 20)]
    // A receipt in the evening counts from the next opening.
    [InlineData("2026-11-19 19:00", "2026-11-20 08:40", 10, 10)]
    [InlineData("2026-11-20 05:00", "2026-11-20 08:40", 10, 10)]
    // Friday to Tuesday over Saturday, Sunday and a holiday: the nights of Friday and Tuesday count, the days between do not.
    [InlineData("2026-11-20 18:10", "2026-11-24 08:40", (5 * 60) + 50 + (8 * 60) + 40, 15)]
    [InlineData("2026-11-20 18:20", "2026-11-24 08:40", 10, 10)]
    // Over the year's end.
    [InlineData("2026-12-28 18:00", "2027-01-04 09:00", (6 * 60) + (9 * 60), 45)]
    [InlineData("2026-12-30 12:00", "2027-01-04 09:00", 30, 30)]
    // Done before the desk opened: no time.
    [InlineData("2026-11-19 20:00", "2026-11-19 20:30", 0, 0)]
    [InlineData("2026-11-21 10:00", "2026-11-22 10:00", 0, 0)]
    public void SinceReceipt_UntilAnEvent_CountsByTheRule(string received, string end, int letter, int strict)
    {
        Assert.Equal(TimeSpan.FromMinutes(letter), Letter.SinceReceipt(At(received), At(end)));
        Assert.Equal(TimeSpan.FromMinutes(strict), Strict.SinceReceipt(At(received), At(end)));
    }

    [Fact]
    public void SinceReceipt_WithTimesAtTheSecondLine_LeavesThemOutOnce()
    {
        EscalationSpan[] away =
        [
            new(At("2026-11-19 11:00"), At("2026-11-19 12:00")),
            new(At("2026-11-19 10:30"), At("2026-11-19 11:30")), // overlaps
            new(At("2026-11-19 10:40"), At("2026-11-19 10:50")), // lies inside
            new(At("2026-11-19 14:00"), null), // not answered when it was closed
        ];

        var handling = Letter.SinceReceipt(At("2026-11-19 10:00"), At("2026-11-19 15:00"), away);

        // 10:00-10:30 and 12:00-14:00 are left.
        Assert.Equal(TimeSpan.FromMinutes(150), handling);
    }

    [Fact]
    public void SinceReceipt_EscalatedBeforeTheDeskOpened_CountsNothingTwice()
    {
        EscalationSpan[] away = [new(At("2026-11-19 20:00"), At("2026-11-20 09:00"))];

        Assert.Equal(TimeSpan.FromMinutes(30), Letter.SinceReceipt(At("2026-11-19 19:00"), At("2026-11-20 09:30"), away));
    }

    [Fact]
    public void SinceReceipt_AwayOverAHoliday_LeavesOutOnlyWhatWouldHaveCounted()
    {
        EscalationSpan[] away = [new(At("2026-11-20 10:00"), At("2026-11-24 10:00"))];

        // 20 minutes before it was asked, 5 after it answered.
        Assert.Equal(TimeSpan.FromMinutes(25), Letter.SinceReceipt(At("2026-11-20 09:40"), At("2026-11-24 10:05"), away));
    }
}
