namespace Shirube.Bot.DialogueSettings;

/// <summary>What the desk can set of the assistant. One state is one version; every version is kept.</summary>
public sealed record AssistantSettings
{
    /// <summary>From this confidence on, the section itself is the answer.</summary>
    public double SureFrom { get; init; } = DefaultConfidence.SureFrom;

    /// <summary>From this confidence on, sections are offered to choose from.</summary>
    public double UnsureFrom { get; init; } = DefaultConfidence.UnsureFrom;

    /// <summary>Weight of each feature in the confidence. Found by calibration.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; init; } = DefaultConfidence.Weights;

    /// <summary>After this many questions in a row without an answer the desk is offered by itself.</summary>
    public int MissesBeforeDesk { get; init; } = 2;

    /// <summary>First words of a conversation, in Japanese; the portal's own when empty.</summary>
    public string GreetingJa { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string GreetingEn { get; init; } = "";

    /// <summary>Ids of guided flows that are not offered.</summary>
    public IReadOnlyList<string> FlowsOff { get; init; } = [];
}
