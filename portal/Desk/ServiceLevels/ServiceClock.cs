using Shirube.Portal.Desk.Calendar;

namespace Shirube.Portal.Desk.ServiceLevels;

/// <summary>
/// How long something took as service levels count it: from the receipt, or from the next opening when it came outside desk hours;
/// holidays do not count, nights between working days do. Where the setting asks for it, only desk hours count. Pure.
/// </summary>
internal sealed class ServiceClock(DeskCalendar calendar, bool deskHoursOnly)
{
    /// <summary>From a receipt to a later event; nothing when the event came before the desk opened.</summary>
    public TimeSpan SinceReceipt(DateTimeOffset received, DateTimeOffset end) => Between(calendar.CountsFrom(received), end);

    /// <summary>The part of two moments' distance that counts, whenever the first one was.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to) =>
        deskHoursOnly ? calendar.DeskTimeBetween(from, to) : calendar.WorkingDayTimeBetween(from, to);

    /// <summary>From a receipt to the end without the time at the second line.</summary>
    /// <param name="received">When it came.</param>
    /// <param name="end">When it was done.</param>
    /// <param name="away">Times at the second line, in any order; where they overlap they count once.</param>
    public TimeSpan SinceReceipt(DateTimeOffset received, DateTimeOffset end, IEnumerable<EscalationSpan> away)
    {
        var start = calendar.CountsFrom(received);
        var sum = Between(start, end);
        foreach (var span in away.OrderBy(span => span.Requested))
        {
            var from = span.Requested > start ? span.Requested : start;
            var to = span.Answered is { } answered && answered < end ? answered : end;
            sum -= Between(from, to);
            if (to > start) start = to;
        }

        return sum;
    }
}
