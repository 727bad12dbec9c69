using Shirube.Bot.Operation;
using Shirube.Portal.Desk.Calendar;
using Shirube.Portal.Desk.Working;

namespace Shirube.Portal.Assistant;

/// <summary>An announcement as it is sent from the page.</summary>
internal sealed record AnnouncementForm
{
    public string? From { get; init; }

    public string? Until { get; init; }

    public bool Emergency { get; init; }

    public string? TextJa { get; init; }

    public string? TextEn { get; init; }

    /// <summary>The announcement; null when a time cannot be read.</summary>
    public Announcement? Read(DeskCalendar calendar, string author)
    {
        if (OfficeTime.Read(From, calendar) is not { } from || OfficeTime.Read(Until, calendar) is not { } until) return null;
        return new Announcement
        {
            From = from,
            Until = until,
            IsEmergency = Emergency,
            TextJa = Line(TextJa),
            TextEn = Line(TextEn),
            Author = author,
        };
    }

    private static string Line(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
