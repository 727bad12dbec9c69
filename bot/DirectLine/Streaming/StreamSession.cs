using System.Net.WebSockets;
using System.Text;
using Shirube.Bot.Conversations;

namespace Shirube.Bot.DirectLine.Streaming;

/// <summary>
/// One open stream. Frames come in the order of their numbers without a gap: what was said before it opened, or while the
/// listener was too slow, is read from the database.
/// </summary>
internal sealed class StreamSession(WebSocket socket, LiveConversation conversation, ConversationStore store)
{
    /// <summary>Clients send empty frames to keep the line open.</summary>
    private const int LargestFrame = 4096;

    private const int ReceiveBuffer = 64;

    private const int MostAtOnce = 100;

    /// <summary>Streams of one conversation: what one person may hold is counted besides.</summary>
    private const int MostListeners = 64;

    /// <summary>How long a client has to say goodbye.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private long _sent;

    /// <summary>Serves the stream until the client leaves or <paramref name="ending"/> says that it has to.</summary>
    public async Task RunAsync(long? after, CancellationToken ending)
    {
        var subscriber = new StreamSubscriber();
        if (!conversation.TrySubscribe(subscriber, MostListeners))
        {
            await CloseAsync(WebSocketCloseStatus.PolicyViolation);
            return;
        }

        // Listening first, then reading what was before: nothing falls between the two.
        _sent = Math.Min(after ?? long.MaxValue, conversation.Count);
        // One registration and no token handed down: thousands of streams wait for nothing most of their time, and each layer that
        // watches a token costs them memory.
        using var over = ending.UnsafeRegister(static state => ((StreamSubscriber)state!).Close(), subscriber);
        try
        {
            var receiving = ReceiveAsync(subscriber);
            await SendAllAsync(subscriber, ending);
            await CloseAsync(receiving.IsCompletedSuccessfully ? await receiving : WebSocketCloseStatus.EndpointUnavailable);
            // A socket that is cut off says no goodbye, so the client gets time for its own.
            if (await Task.WhenAny(receiving, Task.Delay(Patience, CancellationToken.None)) != receiving) socket.Abort();
            await receiving;
        }
        finally
        {
            conversation.Unsubscribe(subscriber);
        }
    }

    private async Task SendAllAsync(StreamSubscriber subscriber, CancellationToken ending)
    {
        try
        {
            await CatchUpAsync(ending);
            while (await subscriber.WaitAsync())
            {
                while (subscriber.TryTake(out var frame)) await SendAsync(frame, ending);
                if (subscriber.TakeMissed()) await CatchUpAsync(ending);
            }
        }
        catch (Exception exception) when (IsGone(exception))
        {
            // The client comes back with its watermark and is told what it missed.
            return;
        }
    }

    private async Task SendAsync(StreamFrame frame, CancellationToken ending)
    {
        if (frame.Number == 0)
        {
            await SendAsync(frame.Utf8, ending);
        }
        else if (frame.Number == _sent + 1)
        {
            await SendAsync(frame.Utf8, ending);
            _sent = frame.Number;
        }
        else if (frame.Number > _sent)
        {
            await CatchUpAsync(ending);
        }
    }

    private async Task CatchUpAsync(CancellationToken ending)
    {
        while (_sent < conversation.Count)
        {
            var missed = await store.ReadAsync(conversation.Head.Id, _sent, MostAtOnce, ending);
            if (missed.Count == 0) return;
            await SendAsync(Encoding.UTF8.GetBytes(ConversationStore.SetOf(missed, _sent)), ending);
            _sent = missed[^1].Number;
        }
    }

    // A client that does not read must not hold up the end of the program: what it has not taken by then it gets when it comes back.
    private async ValueTask SendAsync(ReadOnlyMemory<byte> utf8, CancellationToken ending) => await socket.SendAsync(utf8, WebSocketMessageType.Text, true, ending);

    /// <summary>Reads what the client sends, which says nothing, until it leaves; then the sending is over too.</summary>
    private async Task<WebSocketCloseStatus> ReceiveAsync(StreamSubscriber subscriber)
    {
        var buffer = new byte[ReceiveBuffer];
        var size = 0;
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (received.MessageType == WebSocketMessageType.Close) return WebSocketCloseStatus.NormalClosure;
                size = received.EndOfMessage ? 0 : size + received.Count;
                if (size > LargestFrame) return WebSocketCloseStatus.MessageTooBig;
            }
        }
        catch (Exception exception) when (IsGone(exception))
        {
            return WebSocketCloseStatus.EndpointUnavailable;
        }
        finally
        {
            subscriber.Close();
        }
    }

    private async Task CloseAsync(WebSocketCloseStatus status)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await socket.CloseOutputAsync(status, null, patience.Token);
        }
        catch (Exception exception) when (IsGone(exception))
        {
            socket.Abort();
        }
    }

    private static bool IsGone(Exception exception) => exception is OperationCanceledException or WebSocketException or IOException;
}
