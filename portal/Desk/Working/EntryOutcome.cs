namespace Shirube.Portal.Desk.Working;

/// <summary>What became of an entered inquiry.</summary>
/// <param name="Number">Its number; null when something was wrong.</param>
/// <param name="Problems">Fields with something wrong.</param>
internal sealed record EntryOutcome(string? Number, IReadOnlyList<EntryField> Problems);
