namespace Shirube.Portal.Pages.Manuals;

/// <summary>The manuals of a service.</summary>
internal sealed record ManualGroup(string Service, string ServiceName, IReadOnlyList<ListedManual> Manuals);
