using Microsoft.Extensions.Diagnostics.HealthChecks;
using Shirube.Bot.Dialogue;
using Shirube.Portal.Assistant;

namespace Shirube.Portal.Status;

/// <summary>Reads how the portal is: from the check that also answers <c>/health/ready</c>, and from what watches the assistant.</summary>
internal sealed class ReadStatus(HealthCheckService health, IAssistantState assistant, OperationMonth operation, TimeProvider clock)
{
    public async Task<PortalStatus> ReadAsync(CancellationToken cancellation)
    {
        var report = await health.CheckHealthAsync(cancellation);
        var now = clock.GetUtcNow();
        // What was called off before it began was no stop.
        var stops = (await operation.StopsAsync(cancellation)).Where(stop => stop.End > stop.Announcement.From).ToList();
        return new PortalStatus(
            report.Status == HealthStatus.Healthy, assistant.Current.IsAvailable, [.. stops.Where(stop => stop.End > now).Reverse()], [.. stops.Where(stop => stop.End <= now)],
            await operation.YearAsync(cancellation));
    }
}
