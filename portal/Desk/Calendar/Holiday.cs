namespace Shirube.Portal.Desk.Calendar;

/// <summary>A national holiday.</summary>
internal sealed record Holiday(DateOnly Day, string Ja, string En);
