using Microsoft.AspNetCore.Http;
using Shirube.Bot.DirectLine.Tokens;

namespace Shirube.Bot.DirectLine.Streaming;

/// <summary>Opens streams: what is said in a conversation, as it is said.</summary>
internal static class StreamEndpoint
{
    public static async Task<IResult> ListenAsync(string id, string? t, HttpContext http, DirectLineTokens tokens, StreamDesk desk)
    {
        if (!desk.Rates.TryTake(http, out var wait)) return DirectLineErrors.TooMany(wait);
        // Browsers ask nobody before they open a socket to another site.
        if (!desk.Origin.IsOwn(http.Request)) return DirectLineErrors.Forbidden("The page is not the portal's");
        var reading = tokens.ReadForStream(t ?? "");
        if (reading.Claims is not { } claims) return reading.Fault == TokenFault.Expired ? DirectLineErrors.TokenExpired() : DirectLineErrors.TokenInvalid();
        if (claims.Conv != id) return DirectLineErrors.WrongConversation();
        if (!Watermarks.TryRead(http.Request, out var after)) return DirectLineErrors.BadArgument("watermark is not one of ours");
        if (!http.WebSockets.IsWebSocketRequest) return DirectLineErrors.BadArgument("This address is for WebSockets");
        return await desk.ServeAsync(http, claims, after);
    }
}
