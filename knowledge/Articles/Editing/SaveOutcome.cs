namespace Shirube.Knowledge.Articles.Editing;

/// <summary>How a save ended, and what the draft holds now.</summary>
/// <param name="Status">How.</param>
/// <param name="Version">The draft's version now: what the next save begins from.</param>
/// <param name="Content">What the form should show: what is saved, or what was refused.</param>
public sealed record SaveOutcome(SaveStatus Status, int Version, DraftContent Content)
{
    /// <summary>What somebody else had saved; null when nobody had.</summary>
    public DraftContent? Theirs { get; init; }

    /// <summary>Who that was.</summary>
    public string TheirName { get; init; } = "";

    /// <summary>Names of the fields that do not go together.</summary>
    public IReadOnlyList<string> Disputed { get; init; } = [];
}
