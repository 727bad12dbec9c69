using Shirube.Bot.Dialogue;

namespace Shirube.Bot.Operation;

/// <summary>Whether the assistant works: by announced stops, and by what was seen last.</summary>
internal sealed class AssistantHealth(MaintenanceLog maintenance, TimeProvider clock) : IAssistantState
{
    /// <summary>Planned stops are told of so long before.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(3);

    private volatile bool _works = true;

    public AssistantState Current
    {
        get
        {
            var now = clock.GetUtcNow();
            var stop = maintenance.Open.FirstOrDefault(entry => entry.Covers(now)) ?? maintenance.Open.FirstOrDefault(entry => entry.Announcement.From > now && entry.Announcement.From - now <= Ahead);
            return new AssistantState(_works && stop?.Covers(now) != true, stop is null ? null : NoticeOf(stop.Announcement));
        }
    }

    /// <summary>Keeps what a look at the assistant showed.</summary>
    public void Saw(bool works) => _works = works;

    private static MaintenanceNotice NoticeOf(Announcement stop) => new(stop.From, stop.Until, stop.TextJa, stop.TextEn);
}
