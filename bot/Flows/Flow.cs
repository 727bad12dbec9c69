namespace Shirube.Bot.Flows;

/// <summary>A guided flow: questions that lead to the section that helps, or to the desk. Immutable.</summary>
public sealed record Flow
{
    /// <summary>Where a choice hands the conversation over.</summary>
    public const string Desk = "desk";

    /// <summary>Where a choice ends the flow because it is solved.</summary>
    public const string Solved = "solved";

    /// <summary>Folder of the flows inside the content folder.</summary>
    public const string Folder = "flows";

    public required string Id { get; init; }

    /// <summary>Slug of the service it is about.</summary>
    public required string Service { get; init; }

    public required FlowText Title { get; init; }

    /// <summary>Wordings that begin it, in Japanese.</summary>
    public required IReadOnlyList<string> TriggersJa { get; init; }

    /// <summary>Wordings that begin it, in English.</summary>
    public required IReadOnlyList<string> TriggersEn { get; init; }

    /// <summary>Its steps; the first is where it begins.</summary>
    public required IReadOnlyList<FlowStep> Steps { get; init; }

    public FlowStep? Find(string step) => Steps.FirstOrDefault(other => other.Id == step);
}
