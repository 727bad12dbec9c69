using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Shirube.Bot.Conversations;
using Shirube.Bot.DirectLine.Tokens;

namespace Shirube.Bot.DirectLine.Streaming;

/// <summary>Serves the streams that are open, and ends them when the program does.</summary>
internal sealed class StreamDesk(LiveConversations conversations, ConversationStore store, StreamCounter counter, StreamDoor door, IHostApplicationLifetime lifetime)
{
    /// <summary>A stream lasts no longer than a session at the portal; the client opens another with the token it has then.</summary>
    private static readonly TimeSpan Longest = DirectLineTokens.LongestChain;

    public StreamDoor Door => door;

    public async Task<IResult> ServeAsync(HttpContext http, string id, string user, long? after)
    {
        using var lease = await conversations.EnterAsync(id);
        if (lease is not { Conversation: { IsEnded: false } conversation }) return DirectLineErrors.NotFound();
        if (!counter.TryTake(user)) return DirectLineErrors.TooMany(TimeSpan.FromSeconds(1));
        try
        {
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
            ending.CancelAfter(Longest);
            using var socket = await http.WebSockets.AcceptWebSocketAsync();
            await new StreamSession(socket, conversation, store).RunAsync(after, ending.Token);
            return Results.Empty;
        }
        finally
        {
            counter.GiveBack(user);
        }
    }
}
