using Shirube.Bot.Protocol;

namespace Shirube.Bot.Turns;

/// <summary>A turn whose activity is known to be of a kind.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface ITurnContext<out T> : ITurnContext where T : IActivity
{
    /// <summary>What came in.</summary>
    new T Activity { get; }
}
