using Shirube.Bot.Operation;
using Shirube.Portal.Desk.Calendar;
using Shirube.Portal.Web;

namespace Shirube.Portal.Assistant;

/// <summary>How the assistant runs this month.</summary>
internal sealed class OperationMonth(UptimeLog uptime, MaintenanceLog maintenance, DeskCalendar calendar, DateText dates)
{
    /// <summary>Announced stops that are not over.</summary>
    public IReadOnlyList<MaintenanceEntry> Open => maintenance.Open;

    /// <summary>From the month's first moment to its last.</summary>
    public Task<Uptime> UptimeAsync(CancellationToken cancellation)
    {
        var first = new DateOnly(dates.Today.Year, dates.Today.Month, 1);
        return uptime.BetweenAsync(calendar.At(first, TimeOnly.MinValue), calendar.At(first.AddMonths(1), TimeOnly.MinValue), cancellation);
    }
}
