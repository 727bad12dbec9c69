namespace Shirube.Bot.Flows;

/// <summary>A step of a flow: a question, a section to show, or both.</summary>
public sealed record FlowStep
{
    public required string Id { get; init; }

    /// <summary>What is asked; null where the section alone is shown.</summary>
    public FlowText? Ask { get; init; }

    /// <summary>The section that is shown; null for a question alone.</summary>
    public ShownText? Show { get; init; }

    /// <summary>Ways on. A step that shows a section and has none ends the flow: solved, or the desk.</summary>
    public required IReadOnlyList<FlowChoice> Choices { get; init; }

    /// <summary>Line in the file.</summary>
    public required int Line { get; init; }
}
