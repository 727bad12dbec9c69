using System.Globalization;
using Shirube.Portal.Desk.Calendar;

namespace Shirube.Portal.Desk.Working;

/// <summary>Times as people type them into a field of date and time, by the office's clock.</summary>
internal static class OfficeTime
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>The moment; null when it is none or nothing.</summary>
    public static DateTimeOffset? Read(string? typed, DeskCalendar calendar) =>
        DateTime.TryParseExact(typed, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && local.Year is > 2000 and < 9000
            ? calendar.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local))
            : null;

    public static string Write(DateTimeOffset moment, DeskCalendar calendar) =>
        calendar.Local(moment).ToString(Formats[0], CultureInfo.InvariantCulture);
}
