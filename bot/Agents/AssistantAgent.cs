using System.Text.Json;
using System.Text.Json.Nodes;
using Shirube.Bot.Conversations;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Protocol;
using Shirube.Bot.Turns;

namespace Shirube.Bot.Agents;

/// <summary>The assistant on any channel: makes utterances and ratings of activities, and activities of replies.</summary>
internal sealed class AssistantAgent(IAssistant assistant, FeedbackReader feedback, ReplyWriter writer, RatedMessages messages) : ActivityHandler
{
    protected override async Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var reply = await assistant.GreetAsync(UtteranceReader.Opening(turnContext), cancellationToken);
        await SendAsync(turnContext, reply, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var reply = await assistant.ReplyAsync(UtteranceReader.Read(turnContext), cancellationToken);
        await SendAsync(turnContext, reply, cancellationToken);
    }

    // A vote is not answered: a thank-you after each would push the answers off the screen.
    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => RateAsync(turnContext, cancellationToken);

    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => turnContext.Activity.Name != Vote.SubmitAction ? null : new InvokeResponse(await RateAsync(turnContext, cancellationToken) ? 200 : 400);

    private async Task<bool> RateAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        => await feedback.ReadAsync(turnContext, cancellationToken) is { } rating && await assistant.RateAsync(rating, cancellationToken);

    private async Task SendAsync(ITurnContext turnContext, Reply reply, CancellationToken cancellationToken)
    {
        var conversation = turnContext.StackState.Need<ConversationHead>().Id;
        var message = writer.Write(reply, turnContext.Activity.ChannelId);
        var activities = reply is { Kind: ReplyKind.HandedOver, Inquiry: { } inquiry } ? [message, HandoffOf(reply, inquiry, conversation)] : new List<Activity> { message };
        var sent = await turnContext.SendActivitiesAsync(activities, cancellationToken);
        if (reply.CanBeRated && turnContext.Activity.ChannelId != Channels.DirectLine) messages.Remember(conversation, sent[0].Id, reply.TurnId);
    }

    private static Activity HandoffOf(Reply reply, string inquiry, string conversation) => HandoffEventFactory.CreateHandoffInitiation(JsonSerializer.SerializeToElement(new JsonObject
    {
        ["inquiry"] = inquiry,
        ["conversationId"] = conversation,
        ["turnId"] = reply.TurnId,
        ["lang"] = reply.Lang,
    }, AgentJson.Default.JsonObject));
}
