using System.Text.Json;
using Shirube.Bot.Conversations;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Protocol;
using Shirube.Bot.Turns;

namespace Shirube.Bot.Agents;

/// <summary>Makes of an activity what was said.</summary>
internal static class UtteranceReader
{
    /// <summary>Name of the field of a button's value that holds the value of a choice.</summary>
    public const string ChoiceField = "choice";

    /// <summary>Longer ones are none of ours.</summary>
    private const int LongestChoice = 400;

    /// <summary>The beginning of a conversation.</summary>
    public static Utterance Opening(ITurnContext turn) => Of(turn, "", null);

    /// <summary>What somebody typed or pressed.</summary>
    public static Utterance Read(ITurnContext<IMessageActivity> turn)
    {
        var choice = ChoiceOf(turn.Activity.Value);
        // What stands on the button was shown; the value says it all.
        return Of(turn, choice is null ? TextOf(turn) : "", choice);
    }

    private static Utterance Of(ITurnContext turn, string text, string? choice) => new()
    {
        ConversationId = turn.StackState.Need<ConversationHead>().Id,
        Text = text,
        Choice = choice,
        Masked = turn.StackState.Get<MaskedKinds>()?.Kinds ?? [],
        Typed = turn.StackState.Get<MaskedKinds>()?.Typed,
        Lang = LangOf(turn),
        Person = turn.StackState.Need<ChatPerson>(),
        SearchedFor = turn.StackState.Get<ConversationHead>()?.SearchedFor,
    };

    private static string LangOf(ITurnContext turn)
        => turn.Activity.Locale is null && turn.StackState.Get<ConversationHead>() is { } head ? head.Lang : Locales.LangOf(turn.Activity.Locale);

    private static string? ChoiceOf(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.Object } card when card.TryGetProperty(ChoiceField, out var choice) => TextOf(choice),
        { } plain => TextOf(plain),
        null => null,
    };

    private static string? TextOf(JsonElement value)
        => value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and <= LongestChoice } text ? text : null;

    // In a group a bot is called by its name, which is no part of the question.
    private static string TextOf(ITurnContext<IMessageActivity> turn)
    {
        var text = turn.Activity.Text ?? "";
        foreach (var entity in turn.Activity.Entities ?? [])
        {
            if (entity.Type == "mention" && entity.Properties.TryGetValue("text", out var mention) && mention.ValueKind == JsonValueKind.String && mention.GetString() is { Length: > 0 } name)
                text = text.Replace(name, "", StringComparison.Ordinal);
        }

        return text.Trim();
    }
}
