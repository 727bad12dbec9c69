using Shirube.Bot.Operation;

namespace Shirube.Portal.Assistant;

/// <summary>How the assistant ran in a month.</summary>
/// <param name="First">First day of the month.</param>
/// <param name="Uptime">What was seen.</param>
internal sealed record MonthUptime(DateOnly First, Uptime Uptime);
