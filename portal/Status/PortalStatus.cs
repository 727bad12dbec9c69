using Shirube.Bot.Operation;
using Shirube.Portal.Assistant;

namespace Shirube.Portal.Status;

/// <summary>How the portal is, as staff are told.</summary>
/// <param name="Answers">Whether its database answers and its articles are read: what searching, reading and asking need.</param>
/// <param name="Assistant">Whether the assistant can be talked to.</param>
/// <param name="Ahead">Announced stops that are under way or to come, earliest first.</param>
/// <param name="Past">Announced stops of the last twelve months that are over, latest first.</param>
/// <param name="Months">How the assistant ran in each of the last twelve months of which there is a record, latest first.</param>
internal sealed record PortalStatus(bool Answers, bool Assistant, IReadOnlyList<MaintenanceEntry> Ahead, IReadOnlyList<MaintenanceEntry> Past, IReadOnlyList<MonthUptime> Months);
