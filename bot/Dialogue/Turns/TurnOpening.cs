using Shirube.Bot.Dialogue.Memory;
using Shirube.Bot.Dialogue.Texts;
using Shirube.Bot.DialogueSettings;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Begins a turn: its language, its time, the settings in force and what is remembered.</summary>
internal sealed class TurnOpening(ConversationMemories memories, CurrentSettings settings, OfficeTime time)
{
    public Turn Blank(Utterance utterance)
    {
        var spoken = AsTyped(utterance);
        return new Turn
        {
            Id = Guid.CreateVersion7(time.Now).ToString("N"),
            Utterance = spoken,
            Now = time.Now,
            Settings = settings.InForce,
            Text = DialogueText.In(LangOf(spoken)),
            Memory = new ConversationMemory(),
            Words = spoken.Text,
        };
    }

    public ValueTask<ConversationMemory> RememberAsync(string conversationId, CancellationToken cancellation) => memories.FindAsync(conversationId, cancellation);

    // A choice that stands for a question is that question.
    private static Utterance AsTyped(Utterance utterance)
    {
        var text = utterance.Text ?? "";
        return utterance.Choice is { } choice && choice.StartsWith(ChoiceValues.AskPrefix, StringComparison.Ordinal)
            ? utterance with { Text = choice[ChoiceValues.AskPrefix.Length..], Choice = null }
            : utterance with { Text = text };
    }

    private static string LangOf(Utterance utterance) => Languages.Of(utterance.Text) switch
    {
        TextLanguage.Japanese => "ja",
        TextLanguage.English => "en",
        _ => utterance.Lang == "en" ? "en" : "ja",
    };
}
