using Shirube.Bot.Dialogue.Memory;
using Shirube.Bot.Dialogue.Texts;
using Shirube.Bot.DialogueSettings;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>One turn while it is being answered.</summary>
internal sealed class Turn
{
    public required string Id { get; init; }

    public required Utterance Utterance { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required SettingsInForce Settings { get; init; }

    /// <summary>Language of the answer.</summary>
    public required DialogueText Text { get; init; }

    /// <summary>What is remembered; steps replace it.</summary>
    public required ConversationMemory Memory { get; set; }

    /// <summary>What the person is taken to have said, for the record: the words, or the label of what was pressed.</summary>
    public required string Words { get; set; }

    /// <summary>Its place in the conversation, from 1.</summary>
    public int Number { get; set; } = 1;

    public string Lang => Text.Lang;

    /// <summary>What was pressed; empty when something was typed.</summary>
    public string Pressed => Utterance.Choice ?? "";
}
