using Shirube.Bot.DialogueSettings;

namespace Shirube.Bot.Operation;

/// <summary>One look at the assistant.</summary>
internal sealed class AssistantUpkeep(AssistantProbe probe, AssistantHealth health, UptimeLog uptime, MaintenanceLog maintenance, AssistantSettingsStore settings)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        var works = await probe.WorksAsync(cancellation);
        health.Saw(works);
        await maintenance.LoadAsync(cancellation);
        await settings.LoadAsync(cancellation);
        await uptime.SawAsync(works, cancellation);
    }
}
