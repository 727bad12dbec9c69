using System.Globalization;
using System.Security.Cryptography;
using Shirube.Portal.Desk.Calendar;
using Xunit;
using static Shirube.Portal.Tests.Desk.TestCalendar;

namespace Shirube.Portal.Tests.Desk;

public sealed class DeskCalendarTests
{
    [Theory]
    [InlineData("2026-11-20", true)] // Friday
    [InlineData("2026-11-21", false)] // Saturday
    [InlineData("2026-11-22", false)] // Sunday
    [InlineData("2026-11-23", false)] // Labour Thanksgiving Day, a Monday
    [InlineData("2026-11-24", true)]
    [InlineData("2026-12-28", true)] // the last working day of the year
    [InlineData("2026-12-29", false)]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-03", false)]
    [InlineData("2027-01-04", true)]
    [InlineData("2026-05-03", false)] // Constitution Day, a Sunday
    [InlineData("2026-05-06", false)] // its substitute
    [InlineData("2026-05-07", true)]
    [InlineData("2026-09-21", false)] // Respect for the Aged Day
    [InlineData("2026-09-22", false)] // between two holidays
    [InlineData("2026-09-23", false)] // autumnal equinox
    [InlineData("2026-09-24", true)]
    [InlineData("2028-02-29", true)]
    public void WorkingDay_OfTheOffice_LeavesOutHolidays(string day, bool expected) =>
        Assert.Equal(expected, Tokyo.IsWorkingDay(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-11-20 08:29:59", false)]
    [InlineData("2026-11-20 08:30", true)]
    [InlineData("2026-11-20 18:14:59", true)]
    [InlineData("2026-11-20 18:15", false)]
    [InlineData("2026-11-21 12:00", false)]
    [InlineData("2026-11-23 12:00", false)]
    public void Open_AtATime_FollowsTheHours(string at, bool expected) => Assert.Equal(expected, Tokyo.IsOpen(At(at)));

    [Theory]
    [InlineData("2026-11-20 07:00", "2026-11-20 08:30")]
    [InlineData("2026-11-20 08:30", "2026-11-24 08:30")] // open: the next working day's opening
    [InlineData("2026-11-20 12:00", "2026-11-24 08:30")]
    [InlineData("2026-11-20 18:15", "2026-11-24 08:30")] // Friday evening before a long weekend
    [InlineData("2026-12-28 18:30", "2027-01-04 08:30")] // year end
    [InlineData("2026-05-01 20:00", "2026-05-07 08:30")] // holidays in a row
    [InlineData("2027-01-01 00:00", "2027-01-04 08:30")]
    public void NextOpening_AfterATime_IsOnTheNextWorkingDay(string at, string expected) => Assert.Equal(At(expected), Tokyo.NextOpening(At(at)));

    [Theory]
    [InlineData("2026-11-20 09:00", 240, "2026-11-20 13:00")]
    [InlineData("2026-11-20 14:15", 240, "2026-11-20 18:15")] // to the very minute of closing
    [InlineData("2026-11-20 14:16", 240, "2026-11-24 08:31")]
    [InlineData("2026-11-20 18:10", 240, "2026-11-24 12:25")] // five minutes on Friday, the rest on Tuesday
    [InlineData("2026-11-20 19:00", 240, "2026-11-24 12:30")] // counts as Tuesday's opening
    [InlineData("2026-11-20 06:00", 240, "2026-11-20 12:30")]
    [InlineData("2026-12-28 17:15", 240, "2027-01-04 11:30")]
    [InlineData("2026-12-30 10:00", 60, "2027-01-04 09:30")]
    [InlineData("2026-11-20 09:00", 585 * 3, "2026-11-26 09:00")] // three whole days of desk hours
    [InlineData("2026-11-20 18:15", 0, "2026-11-24 08:30")]
    [InlineData("2026-11-20 10:00", 0, "2026-11-20 10:00")]
    public void AddDeskTime_ToAReceipt_GivesThePromise(string at, int minutes, string expected) =>
        Assert.Equal(At(expected), Tokyo.AddDeskTime(At(at), TimeSpan.FromMinutes(minutes)));

    [Theory]
    [InlineData("2026-11-20 08:00", "2026-11-20 09:00", 30)]
    [InlineData("2026-11-20 18:00", "2026-11-24 09:00", 45)]
    [InlineData("2026-11-21 00:00", "2026-11-24 00:00", 0)]
    [InlineData("2026-11-20 10:00", "2026-11-20 09:00", 0)]
    public void DeskTimeBetween_TwoTimes_IsWhatTheDeskWasOpen(string from, string to, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Tokyo.DeskTimeBetween(At(from), At(to)));

    [Fact]
    public void Promise_OfAnyReceipt_LiesInDeskHours_AndTakesThatMuchDeskTime()
    {
        var seed = RandomNumberGenerator.GetInt32(int.MaxValue);
        TestContext.Current.SendDiagnosticMessage("Seed {0}", seed);
        var random = new Random(seed);
        for (var run = 0; run < 2000; run++)
        {
            var receipt = At("2026-01-01 00:00").AddMinutes(random.Next(0, 3 * 365 * 24 * 60));
            var target = TimeSpan.FromMinutes(random.Next(1, 3000));

            var promise = Tokyo.AddDeskTime(receipt, target);

            var what = $"Seed {seed}: {receipt:O} + {target}";
            Assert.True(Tokyo.IsWorkingDay(Tokyo.DayOf(promise)), what);
            Assert.True(promise > Tokyo.OpeningOf(Tokyo.DayOf(promise)) && promise <= Tokyo.ClosingOf(Tokyo.DayOf(promise)), what);
            Assert.True(Tokyo.DeskTimeBetween(receipt, promise) == target, what);
            Assert.True(Tokyo.NextOpening(receipt) > receipt && Tokyo.CountsFrom(receipt) >= receipt, what);
        }
    }

    [Fact]
    public void Office_ElsewhereInTheWorld_HasItsOwnDay()
    {
        // London changes its clocks on 29 March 2026 at 1:00.
        var london = new DeskCalendar(TimeZoneInfo.FindSystemTimeZoneById("Europe/London"), new TimeOnly(9, 0), new TimeOnly(17, 0), new HashSet<DateOnly>());

        var promise = london.AddDeskTime(new DateTimeOffset(2026, 3, 27, 16, 30, 0, TimeSpan.Zero), TimeSpan.FromHours(1));

        Assert.Equal(new DateTimeOffset(2026, 3, 30, 9, 30, 0, TimeSpan.FromHours(1)), promise);
        Assert.Equal(TimeSpan.FromHours(1), promise.Offset);
    }

    [Fact]
    public void Holidays_BesideTheProgram_ReachFarEnough()
    {
        var holidays = HolidayFile.Read();

        Assert.Contains(new Holiday(new DateOnly(2027, 1, 1), "元日", "New Year's Day"), holidays);
        Assert.True(holidays.Max(holiday => holiday.Day.Year) >= 2040);
        Assert.All(Enumerable.Range(2026, 10), year => Assert.InRange(holidays.Count(holiday => holiday.Day.Year == year), 15, 20));
    }

    [Theory]
    [InlineData("day,ja,en\n2026-13-01,x,y\n")]
    [InlineData("day,ja,en\n2026-01-01\n")]
    [InlineData(null)]
    public void Holidays_MissingOrDamaged_KeepThePortalFromStarting(string? text)
    {
        using var folder = new Support.TestFolder();
        if (text is not null) folder.Write("holidays.csv", text);

        Assert.Throws<Portal.Startup.StartupFaultException>(() => HolidayFile.Read(folder["holidays.csv"]));
    }
}
