using Shirube.Bot.Protocol;

namespace Shirube.Bot.Turns;

/// <summary>One turn: what came in, and the way back.</summary>
public interface ITurnContext
{
    /// <summary>The channel it came by.</summary>
    IChannelAdapter Adapter { get; }

    /// <summary>What came in.</summary>
    Activity Activity { get; }

    /// <summary>What parts of the program know about this turn beside the activity, by type.</summary>
    TurnContextStateCollection StackState { get; }

    /// <summary>Whether something was answered that a person can see.</summary>
    bool Responded { get; }

    /// <summary>Answers with plain text.</summary>
    Task<ResourceResponse?> SendActivityAsync(string text, CancellationToken cancellationToken = default);

    /// <summary>Answers. Once it returns, the answer is kept.</summary>
    Task<ResourceResponse?> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Answers with several activities in their order.</summary>
    Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken = default);

    /// <summary>Puts another activity in the place of the one with its id.</summary>
    Task<ResourceResponse?> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default);
}
