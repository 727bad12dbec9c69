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
            await CloseAsync(WebSocketCloseStatus.PolicyViolation, CancellationToken.None);
            return;
        }

        try
        {
            // Listening first, then reading what was before: nothing falls between the two.
            _sent = Math.Min(after ?? long.MaxValue, conversation.Count);
            await ServeAsync(subscriber, ending);
        }
        finally
        {
            conversation.Unsubscribe(subscriber);
        }
    }

    private async Task ServeAsync(StreamSubscriber subscriber, CancellationToken ending)
    {
        // A socket whose reading is cancelled is cut off, so reading goes on until the client has had time for its goodbye.
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ending);
        using var cut = new CancellationTokenSource();
        await using var patience = over.Token.Register(() => cut.CancelAfter(Patience));
        var receiving = ReceiveAsync(over, cut.Token);
        await SendAllAsync(subscriber, over.Token, cut.Token);
        await CloseAsync(receiving.IsCompletedSuccessfully ? await receiving : WebSocketCloseStatus.EndpointUnavailable, cut.Token);
        await over.CancelAsync();
        await receiving;
    }

    private async Task SendAllAsync(StreamSubscriber subscriber, CancellationToken over, CancellationToken cut)
    {
        try
        {
            await CatchUpAsync(cut);
            while (await subscriber.Frames.WaitToReadAsync(over))
            {
                while (subscriber.Frames.TryRead(out var frame)) await SendAsync(frame, cut);
                if (subscriber.TakeMissed()) await CatchUpAsync(cut);
            }
        }
        catch (Exception exception) when (IsGone(exception))
        {
            // The client comes back with its watermark and is told what it missed.
            return;
        }
    }

    private async Task SendAsync(StreamFrame frame, CancellationToken cut)
    {
        if (frame.Number == 0)
        {
            await socket.SendAsync(frame.Utf8, WebSocketMessageType.Text, true, cut);
        }
        else if (frame.Number == _sent + 1)
        {
            await socket.SendAsync(frame.Utf8, WebSocketMessageType.Text, true, cut);
            _sent = frame.Number;
        }
        else if (frame.Number > _sent)
        {
            await CatchUpAsync(cut);
        }
    }

    private async Task CatchUpAsync(CancellationToken cut)
    {
        while (_sent < conversation.Count)
        {
            var missed = await store.ReadAsync(conversation.Head.Id, _sent, MostAtOnce, cut);
            if (missed.Count == 0) return;
            await socket.SendAsync(Encoding.UTF8.GetBytes(ConversationStore.SetOf(missed, _sent)), WebSocketMessageType.Text, true, cut);
            _sent = missed[^1].Number;
        }
    }

    /// <summary>Reads what the client sends, which says nothing, until it leaves; then the sending is over too.</summary>
    private async Task<WebSocketCloseStatus> ReceiveAsync(CancellationTokenSource over, CancellationToken cut)
    {
        var buffer = new byte[ReceiveBuffer];
        var size = 0;
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer, cut);
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
            await over.CancelAsync();
        }
    }

    private async Task CloseAsync(WebSocketCloseStatus status, CancellationToken cut)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        try
        {
            await socket.CloseOutputAsync(status, null, cut);
        }
        catch (Exception exception) when (IsGone(exception))
        {
            socket.Abort();
        }
    }

    private static bool IsGone(Exception exception) => exception is OperationCanceledException or WebSocketException or IOException;
}
