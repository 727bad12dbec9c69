namespace Shirube.Bot.Conversations;

/// <summary>What became of a greeting.</summary>
/// <param name="Exists">False when there is no such conversation.</param>
/// <param name="IsNew">Whether this call began it.</param>
/// <param name="Kept">Number of the last activity so far.</param>
/// <param name="Done">Ends when the greeting is kept.</param>
public sealed record Greeting(bool Exists, bool IsNew, long Kept, Task Done)
{
    internal static readonly Greeting Nowhere = new(false, false, 0, Task.CompletedTask);
}
