namespace Shirube.Bot.Dialogue;

/// <summary>How the assistant is.</summary>
/// <param name="IsAvailable">False during maintenance and while it is known to fail: pages offer the form instead.</param>
/// <param name="Maintenance">What was announced for now or, when nothing is under way, for soon; null when nothing is.</param>
public sealed record AssistantState(bool IsAvailable, MaintenanceNotice? Maintenance);
