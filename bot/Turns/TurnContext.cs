using Shirube.Bot.Protocol;

namespace Shirube.Bot.Turns;

/// <summary>A turn on a channel.</summary>
/// <param name="adapter">The channel.</param>
/// <param name="activity">What came in.</param>
public sealed class TurnContext(IChannelAdapter adapter, Activity activity) : ITurnContext
{
    public IChannelAdapter Adapter { get; } = adapter;

    public Activity Activity { get; } = activity;

    public TurnContextStateCollection StackState { get; } = new();

    public bool Responded { get; private set; }

    public Task<ResourceResponse?> SendActivityAsync(string text, CancellationToken cancellationToken = default)
        => SendActivityAsync(MessageFactory.Text(text, Activity.Locale), cancellationToken);

    public async Task<ResourceResponse?> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default)
        => (await SendActivitiesAsync([activity], cancellationToken)) is [var response, ..] ? response : null;

    public async Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken = default)
    {
        foreach (var answer in activities) Address(answer);
        var responses = await Adapter.SendActivitiesAsync(this, activities, cancellationToken);
        if (activities.Any(answer => answer.Type is not ActivityTypes.Typing)) Responded = true;
        return responses;
    }

    public Task<ResourceResponse?> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        Address(activity);
        return Adapter.UpdateActivityAsync(this, activity, cancellationToken);
    }

    // What is said goes back where the turn came from.
    private void Address(Activity answer)
    {
        answer.ChannelId = Activity.ChannelId;
        answer.ServiceUrl = Activity.ServiceUrl;
        answer.Conversation = Activity.Conversation;
        answer.From = Activity.Recipient;
        answer.Recipient = Activity.From;
        answer.Locale ??= Activity.Locale;
        // A client holds a reply back until it has seen what it answers, and it never sees these.
        if (Activity.Type is not (ActivityTypes.ConversationUpdate or ActivityTypes.Typing)) answer.ReplyToId ??= Activity.Id;
    }
}
