using Microsoft.AspNetCore.Http;
using Shirube.Bot.DirectLine.Tokens;

namespace Shirube.Bot.DirectLine.Streaming;

/// <summary>Opens streams: what is said in a conversation, as it is said.</summary>
internal static class StreamEndpoint
{
    // Not async itself: what it has looked at is not held for as long as the stream is open.
    public static Task<IResult> ListenAsync(string id, string? t, HttpContext http, StreamDesk desk)
    {
        var (user, after, refusal) = Look(id, t ?? "", http, desk.Door);
        return refusal is null ? desk.ServeAsync(http, id, user, after) : Task.FromResult(refusal);
    }

    private static (string User, long? After, IResult? Refusal) Look(string id, string ticket, HttpContext http, StreamDoor door)
    {
        if (!door.Rates.TryTake(http, out var wait)) return Refused(DirectLineErrors.TooMany(wait));
        // Browsers ask nobody before they open a socket to another site.
        if (!door.Origin.IsOwn(http.Request)) return Refused(DirectLineErrors.Forbidden("The page is not the portal's"));
        var (user, fault) = door.Tickets.Read(id, ticket);
        if (user is null) return Refused(fault == TokenFault.Expired ? DirectLineErrors.TokenExpired() : DirectLineErrors.TokenInvalid());
        if (!Watermarks.TryRead(http.Request, out var after)) return Refused(DirectLineErrors.BadArgument("watermark is not one of ours"));
        return http.WebSockets.IsWebSocketRequest ? (user, after, null) : Refused(DirectLineErrors.BadArgument("This address is for WebSockets"));
    }

    private static (string User, long? After, IResult? Refusal) Refused(IResult refusal) => ("", null, refusal);
}
