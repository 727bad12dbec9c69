namespace Shirube.Portal.Desk.Calendar;

/// <summary>
/// When the desk is open: working days are Monday to Friday without national holidays, the turn of the year and other closed days,
/// from opening to closing in the time zone of the office. Immutable; every answer depends on the arguments alone.
/// </summary>
internal sealed class DeskCalendar(TimeZoneInfo zone, TimeOnly opens, TimeOnly closes, IReadOnlySet<DateOnly> closedDays)
{
    /// <summary>The day of a moment at the office.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);

    /// <summary>The moment as the clock at the office shows it.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    /// <summary>The moment at which the office's clock shows this.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsTurnOfYear(day) && !closedDays.Contains(day);

    public DateTimeOffset OpeningOf(DateOnly day) => At(day, opens);

    public DateTimeOffset ClosingOf(DateOnly day) => At(day, closes);

    /// <summary>Whether somebody is at the desk. The minute of closing is no longer open.</summary>
    public bool IsOpen(DateTimeOffset moment)
    {
        var day = DayOf(moment);
        return IsWorkingDay(day) && moment >= OpeningOf(day) && moment < ClosingOf(day);
    }

    /// <summary>The next opening after a moment; while the desk is open, that of the next working day.</summary>
    public DateTimeOffset NextOpening(DateTimeOffset moment)
    {
        var day = DayOf(moment);
        if (!IsWorkingDay(day) || moment >= OpeningOf(day)) day = NextWorkingDay(day);
        return OpeningOf(day);
    }

    /// <summary>From when a receipt counts: at once within desk hours, else from the next opening.</summary>
    public DateTimeOffset CountsFrom(DateTimeOffset receipt) => IsOpen(receipt) ? receipt : NextOpening(receipt);

    /// <summary>The moment by which the desk has been open this long, counted from a receipt.</summary>
    public DateTimeOffset AddDeskTime(DateTimeOffset receipt, TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        var from = CountsFrom(receipt);
        var rest = time;
        while (true)
        {
            var left = ClosingOf(DayOf(from)) - from;
            if (rest <= left) return Local(from + rest);
            rest -= left;
            from = NextOpening(from);
        }
    }

    /// <summary>How long the desk was open between two moments; nothing when the second is not later.</summary>
    public TimeSpan DeskTimeBetween(DateTimeOffset from, DateTimeOffset to) => Sum(from, to, OpeningOf, ClosingOf);

    /// <summary>The time between two moments that falls on working days, nights included; nothing when the second is not later.</summary>
    public TimeSpan WorkingDayTimeBetween(DateTimeOffset from, DateTimeOffset to) =>
        Sum(from, to, day => At(day, TimeOnly.MinValue), day => At(day.AddDays(1), TimeOnly.MinValue));

    /// <summary>Closed by the law on holidays of administrative organs: 29 December to 3 January.</summary>
    private static bool IsTurnOfYear(DateOnly day) => day is { Month: 12, Day: >= 29 } or { Month: 1, Day: <= 3 };

    private DateOnly NextWorkingDay(DateOnly day)
    {
        do day = day.AddDays(1);
        while (!IsWorkingDay(day));
        return day;
    }

    private TimeSpan Sum(DateTimeOffset from, DateTimeOffset to, Func<DateOnly, DateTimeOffset> startOf, Func<DateOnly, DateTimeOffset> endOf)
    {
        var sum = TimeSpan.Zero;
        if (to <= from) return sum;
        var last = DayOf(to);
        for (var day = DayOf(from); day <= last; day = day.AddDays(1))
        {
            if (!IsWorkingDay(day)) continue;
            var start = startOf(day) > from ? startOf(day) : from;
            var end = endOf(day) < to ? endOf(day) : to;
            if (end > start) sum += end - start;
        }

        return sum;
    }
}
