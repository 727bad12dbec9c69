using Shirube.Bot.Protocol;

namespace Shirube.Bot.Turns;

/// <summary>The same turn, seen as one of a kind.</summary>
internal sealed class TypedTurnContext<T>(ITurnContext inner) : ITurnContext<T> where T : class, IActivity
{
    public IChannelAdapter Adapter => inner.Adapter;

    public T Activity => (T)(IActivity)inner.Activity;

    Activity ITurnContext.Activity => inner.Activity;

    public TurnContextStateCollection StackState => inner.StackState;

    public bool Responded => inner.Responded;

    public Task<ResourceResponse?> SendActivityAsync(string text, CancellationToken cancellationToken = default) => inner.SendActivityAsync(text, cancellationToken);

    public Task<ResourceResponse?> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default) => inner.SendActivityAsync(activity, cancellationToken);

    public Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken = default)
        => inner.SendActivitiesAsync(activities, cancellationToken);

    public Task<ResourceResponse?> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default) => inner.UpdateActivityAsync(activity, cancellationToken);
}
