using System.Text.Json.Serialization;

namespace Shirube.Bot.Dialogue.Memory;

/// <summary>What the assistant remembers of a conversation between two turns. Small, because there are many conversations.</summary>
internal sealed record ConversationMemory
{
    /// <summary>The last question that was looked up, masked; empty when there is none.</summary>
    [JsonPropertyName("q")]
    public string Question { get; init; } = "";

    /// <summary>Service of what was shown last; null when nothing was.</summary>
    [JsonPropertyName("s")]
    public string? Service { get; init; }

    /// <summary>Turns so far.</summary>
    [JsonPropertyName("n")]
    public int Turns { get; init; }

    /// <summary>Questions without an answer in a row.</summary>
    [JsonPropertyName("m")]
    public int Misses { get; init; }

    /// <summary>How the last question ended.</summary>
    [JsonPropertyName("e")]
    public Ending Ending { get; init; }

    /// <summary>Sections shown, latest last.</summary>
    [JsonPropertyName("h")]
    public IReadOnlyList<ShownSection> Shown { get; init; } = [];

    /// <summary>The last turn that showed a section, for a word on whether it helped; null when none did.</summary>
    [JsonPropertyName("t")]
    public string? LastShown { get; init; }

    /// <summary>The open flow; null outside flows.</summary>
    [JsonPropertyName("f")]
    public FlowPlace? Flow { get; init; }

    /// <summary>True while the assistant waits for one line to tell the desk.</summary>
    [JsonPropertyName("a")]
    public bool AwaitsSubject { get; init; }

    /// <summary>The inquiry for which it waits for a contact; null when it does not.</summary>
    [JsonPropertyName("c")]
    public string? ContactFor { get; init; }
}
