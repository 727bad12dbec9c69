using System.Globalization;
using Shirube.Portal.Desk.Calendar;

namespace Shirube.Portal.Tests.Desk;

/// <summary>The calendar of an office in Tokyo with the real holidays, and times as they are written there.</summary>
internal static class TestCalendar
{
    public static DeskCalendar Tokyo { get; } = new(
        TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"),
        new TimeOnly(8, 30),
        new TimeOnly(18, 15),
        HolidayFile.Read().Select(holiday => holiday.Day).ToHashSet());

    /// <summary>A time such as <c>2026-11-20 18:10</c> at the office.</summary>
    public static DateTimeOffset At(string local) =>
        new(DateTime.ParseExact(local, ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture), TimeSpan.FromHours(9));
}
