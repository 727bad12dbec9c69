using Shirube.Bot.Protocol;

namespace Shirube.Bot.Connector;

/// <summary>Replies that go back in the answer to the call.</summary>
internal sealed class BufferedReplies
{
    public List<Activity> Activities { get; } = [];
}
