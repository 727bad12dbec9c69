using System.Globalization;

namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>Which period and which part the page of searches shows, as its address says.</summary>
internal sealed record CareInput
{
    /// <summary>Days that are shown unless the address says otherwise.</summary>
    private const int Days = 28;

    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary><c>misses</c>, <c>unclicked</c> or <c>proposals</c>.</summary>
    public string? Show { get; init; }

    public string Part => Show is "unclicked" or "proposals" ? Show : "misses";

    /// <summary>First and last day, in their order whatever was written.</summary>
    public (DateOnly First, DateOnly Last) Period(DateOnly today)
    {
        var last = Day(To) ?? today;
        var first = Day(From) ?? last.AddDays(1 - Days);
        return first <= last ? (first, last) : (last, first);
    }

    private static DateOnly? Day(string? text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1999 and < 9999 ? day : null;
}
