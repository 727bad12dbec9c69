using Shirube.Bot.Protocol;

namespace Shirube.Bot.Turns;

/// <summary>Sorts activities by their kind. What an agent does not care about it does not override.</summary>
public abstract class ActivityHandler : IAgent
{
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turnContext.Activity.Type switch
    {
        ActivityTypes.Message => OnMessageActivityAsync(new TypedTurnContext<IMessageActivity>(turnContext), cancellationToken),
        ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(new TypedTurnContext<IConversationUpdateActivity>(turnContext), cancellationToken),
        ActivityTypes.Event => OnEventAsync(new TypedTurnContext<IEventActivity>(turnContext), cancellationToken),
        ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(new TypedTurnContext<IMessageReactionActivity>(turnContext), cancellationToken),
        ActivityTypes.Invoke => InvokeAsync(turnContext, cancellationToken),
        ActivityTypes.EndOfConversation => OnEndOfConversationActivityAsync(new TypedTurnContext<IEndOfConversationActivity>(turnContext), cancellationToken),
        _ => Task.CompletedTask,
    };

    /// <summary>Something was said.</summary>
    protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody came.</summary>
    protected virtual Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A program tells something.</summary>
    protected virtual Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody reacted to a message.</summary>
    protected virtual Task OnMessageReactionActivityAsync(ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Something asks for an answer at once; null when the agent does not know it.</summary>
    protected virtual Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Task.FromResult<InvokeResponse?>(null);

    /// <summary>The conversation is over.</summary>
    protected virtual Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private Task OnConversationUpdateActivityAsync(TypedTurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        // The agent itself is among those who came.
        var others = turnContext.Activity.MembersAdded?.Where(member => member.Id != turnContext.Activity.Recipient?.Id).ToList();
        return others is { Count: > 0 } ? OnMembersAddedAsync(others, turnContext, cancellationToken) : Task.CompletedTask;
    }

    private async Task InvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await OnInvokeActivityAsync(new TypedTurnContext<IInvokeActivity>(turnContext), cancellationToken) is { } response) turnContext.StackState.Set(response);
    }
}
