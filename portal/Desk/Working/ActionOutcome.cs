using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.Working;

/// <summary>What became of an agent's action.</summary>
internal sealed record ActionOutcome
{
    public bool IsDone { get; init; }

    /// <summary>What was sent, to go on with.</summary>
    public required ActionForm Form { get; init; }

    /// <summary>Sections in the form and found for it.</summary>
    public IReadOnlyList<SectionPick> Picks { get; init; } = [];

    public IReadOnlyList<ActionProblem> Problems { get; init; } = [];

    /// <summary>Whether somebody else changed the inquiry first.</summary>
    public bool IsConflict { get; init; }

    /// <summary>Why it cannot happen as the inquiry stands, or null.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Status of the answer that shows the form again.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;
}
