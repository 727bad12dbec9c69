using Shirube.Bot.Operation;
using Shirube.Portal.Desk.Calendar;
using Shirube.Portal.Web;

namespace Shirube.Portal.Assistant;

/// <summary>How the assistant runs, month by month.</summary>
internal sealed class OperationMonth(UptimeLog uptime, MaintenanceLog maintenance, DeskCalendar calendar, DateText dates)
{
    private const int MonthsOfAYear = 12;

    private DateOnly First => new(dates.Today.Year, dates.Today.Month, 1);

    /// <summary>Announced stops that are not over.</summary>
    public IReadOnlyList<MaintenanceEntry> Open => maintenance.Open;

    /// <summary>This month, from its first moment to its last.</summary>
    public Task<Uptime> UptimeAsync(CancellationToken cancellation) => UptimeAsync(First, cancellation);

    /// <summary>This month and the eleven before it, latest first, as far as there is a record.</summary>
    public async Task<IReadOnlyList<MonthUptime>> YearAsync(CancellationToken cancellation)
    {
        var months = new List<MonthUptime>();
        for (var back = 0; back < MonthsOfAYear; back++)
        {
            var first = First.AddMonths(-back);
            var seen = await UptimeAsync(first, cancellation);
            // It is watched without a gap since the first look.
            if (seen.Watched <= TimeSpan.Zero) break;
            months.Add(new MonthUptime(first, seen));
        }

        return months;
    }

    /// <summary>Stops of the last twelve months and those to come, latest first.</summary>
    public Task<IReadOnlyList<MaintenanceEntry>> StopsAsync(CancellationToken cancellation) =>
        maintenance.ListAsync(calendar.At(First.AddMonths(1 - MonthsOfAYear), TimeOnly.MinValue), DateTimeOffset.MaxValue, cancellation);

    private Task<Uptime> UptimeAsync(DateOnly first, CancellationToken cancellation) =>
        uptime.BetweenAsync(calendar.At(first, TimeOnly.MinValue), calendar.At(first.AddMonths(1), TimeOnly.MinValue), cancellation);
}
