namespace Shirube.Portal.Desk.Working;

/// <summary>The sections in a form.</summary>
/// <param name="Picks">Those that are published.</param>
/// <param name="HasGone">Whether one is no longer published.</param>
internal sealed record SectionPicks(IReadOnlyList<SectionPick> Picks, bool HasGone);
