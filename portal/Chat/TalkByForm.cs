using System.Text.Json;
using System.Text.Json.Nodes;
using Shirube.Bot.Agents;
using Shirube.Bot.Conversations;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Protocol;

namespace Shirube.Portal.Chat;

/// <summary>Talks to the assistant by an ordinary form: the same conversation and the same dialogue as with scripts.</summary>
internal sealed class TalkByForm(OwnConversation own, IConversations conversations, ITranscripts transcripts, ChatAvailability availability, TimeProvider clock)
{
    /// <summary>Answers come within a second; a page that waits longer looks broken, and shows the answer at the next look.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private const int LongestChoice = 400;

    /// <summary>Says something and waits for the answer.</summary>
    /// <param name="person">Who speaks.</param>
    /// <param name="input">What is said.</param>
    /// <param name="deskLabel">What stands on the button to the desk, which is always there.</param>
    /// <param name="lang">Language of the screens.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<SayOutcome> SayAsync(ChatPerson person, SayInput input, string deskLabel, string lang, CancellationToken cancellation)
    {
        if (!availability.Current.IsAvailable) return SayOutcome.Unavailable;
        var text = (input.Text ?? "").Trim();
        if (text.Length == 0 && string.IsNullOrEmpty(input.Choice)) return SayOutcome.Empty;
        if (text.Length > SayInput.LongestText || input.Choice?.Length > LongestChoice) return SayOutcome.TooLong;
        var head = await own.OpenAsync(person, new ChatTokenInput { Q = input.Q }, lang, cancellation);
        await WaitAsync((await conversations.GreetAsync(head.Id, lang)).Done, cancellation);
        var message = string.IsNullOrEmpty(input.Choice) ? Typed(text) : await PressedAsync(head.Id, input.Choice, deskLabel, cancellation);
        message.Locale = lang;
        return await PostAsync(head.Id, message, cancellation);
    }

    /// <summary>Rates an answer.</summary>
    public async Task<SayOutcome> RateAsync(ChatPerson person, RateInput input, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(input.Turn) || await own.FindAsync(person, null, cancellation) is not { } head) return SayOutcome.Empty;
        if (input.Comment?.Length > SayInput.LongestText) return SayOutcome.TooLong;
        var action = new JsonObject
        {
            ["reaction"] = input.Solved ? "like" : "dislike",
            ["turnId"] = input.Turn,
            ["feedback"] = input.Comment ?? "",
        };
        if (!string.IsNullOrEmpty(input.Reason)) action["reason"] = input.Reason;
        return await PostAsync(head.Id, new Activity
        {
            Type = ActivityTypes.Invoke,
            Name = "message/submitAction",
            Value = JsonSerializer.SerializeToElement(new JsonObject { ["actionName"] = "feedback", ["actionValue"] = action }),
        }, cancellation);
    }

    /// <summary>Begins anew.</summary>
    public Task BeginAsync(ChatPerson person, string lang, CancellationToken cancellation) => own.OpenAsync(person, new ChatTokenInput { IsNew = true }, lang, cancellation);

    private static Activity Typed(string text) => MessageFactory.Text(text);

    private async Task<Activity> PressedAsync(string conversation, string choice, string deskLabel, CancellationToken cancellation)
    {
        var lines = await transcripts.ReadAsync(conversation, cancellation);
        var label = choice == ChoiceValues.Desk ? deskLabel : lines.SelectMany(line => line.Choices).LastOrDefault(offered => offered.Value == choice)?.Label;
        var message = MessageFactory.Text(label ?? choice);
        message.Value = JsonSerializer.SerializeToElement(new JsonObject { ["choice"] = choice });
        return message;
    }

    private async Task<SayOutcome> PostAsync(string conversation, Activity activity, CancellationToken cancellation)
    {
        var posted = await conversations.PostAsync(conversation, activity, cancellation);
        await WaitAsync(posted.Answered, cancellation);
        return posted.Outcome switch
        {
            PostOutcome.Said => SayOutcome.Said,
            PostOutcome.TooOften => SayOutcome.TooOften,
            PostOutcome.Invalid => SayOutcome.TooLong,
            _ => SayOutcome.Unavailable,
        };
    }

    private async Task WaitAsync(Task task, CancellationToken cancellation) => await Task.WhenAny(task, Task.Delay(Patience, clock, cancellation));
}
