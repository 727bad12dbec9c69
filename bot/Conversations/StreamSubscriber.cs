using System.Threading.Channels;

namespace Shirube.Bot.Conversations;

/// <summary>A listener's own queue. It is short: who is too slow reads from the database what fell out.</summary>
internal sealed class StreamSubscriber
{
    private const int Capacity = 32;

    private readonly Channel<StreamFrame> _frames = Channel.CreateBounded<StreamFrame>(
        new BoundedChannelOptions(Capacity) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private volatile bool _hasMissed;

    /// <summary>What is to be sent.</summary>
    public ChannelReader<StreamFrame> Frames => _frames.Reader;

    /// <summary>Whether something fell out since this was asked last.</summary>
    public bool TakeMissed()
    {
        if (!_hasMissed) return false;
        _hasMissed = false;
        return true;
    }

    public void Offer(StreamFrame frame)
    {
        if (!_frames.Writer.TryWrite(frame)) _hasMissed = true;
    }
}
