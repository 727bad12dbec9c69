using Shirube.Bot.Figures;
using Shirube.Portal.Desk.Calendar;
using Shirube.Portal.Sessions;
using Shirube.Portal.Sessions.Figures;

namespace Shirube.Portal.Assistant;

/// <summary>
/// Reads how the assistant is used. Turns know what was said; only the attempts to get help know whether somebody contacted the
/// desk within 72 hours, by whatever way.
/// </summary>
internal sealed class ReadAssistantFigures(FiguresReader turns, HelpCount help, OperationMonth operation, DeskCalendar calendar)
{
    public async Task<AssistantFigures> ReadAsync(FiguresAddress address, CancellationToken cancellation)
    {
        var (from, until) = (calendar.At(address.From, TimeOnly.MinValue), calendar.At(address.To.AddDays(1), TimeOnly.MinValue));
        return new AssistantFigures(
            await turns.ReadAsync(address.Filter, cancellation),
            await help.CountAsync(from, until, HelpSurface.Chat, cancellation),
            await operation.UptimeAsync(cancellation));
    }
}
