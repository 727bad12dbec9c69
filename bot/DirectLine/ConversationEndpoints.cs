using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Shirube.Bot.Conversations;
using Shirube.Bot.DirectLine.Streaming;
using Shirube.Bot.DirectLine.Tokens;

namespace Shirube.Bot.DirectLine;

/// <summary>Beginning and coming back to a conversation.</summary>
internal static class ConversationEndpoints
{
    private const int LargestBody = 4096;

    /// <summary>Begins the conversation of the token; the assistant greets. Calling again is the same conversation.</summary>
    public static async Task<IResult> StartAsync(HttpContext http, IConversations conversations, DirectLineTokens tokens, StreamDoor door)
    {
        var claims = http.Features.GetRequiredFeature<DirectLineCaller>().Claims;
        if (await BodyReader.ReadAsync(http.Request, LargestBody, http.RequestAborted) is not { } body) return DirectLineErrors.TooLarge(LargestBody);
        var greeting = await conversations.GreetAsync(claims.Conv, LocaleIn(body));
        if (!greeting.Exists) return DirectLineErrors.NotFound();
        // From the beginning, so that the greeting is not lost between this answer and the opening of the stream.
        var answer = Answer(http, claims, tokens, door, 0);
        return TypedResults.Json(answer, DirectLineJson.Default.ConversationToken, statusCode: greeting.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    /// <summary>Comes back: a fresh token, and a stream from the watermark on, or of what is new when there is none.</summary>
    public static async Task<IResult> ReconnectAsync(HttpContext http, IConversations conversations, DirectLineTokens tokens, StreamDoor door)
    {
        if (!Watermarks.TryRead(http.Request, out var after)) return DirectLineErrors.BadArgument("watermark is not one of ours");
        var claims = http.Features.GetRequiredFeature<DirectLineCaller>().Claims;
        if (!tokens.MayBeRefreshed(claims)) return DirectLineErrors.TokenExpired();
        var greeting = await conversations.GreetAsync(claims.Conv, null);
        return greeting.Exists
            ? TypedResults.Json(Answer(http, claims, tokens, door, after ?? greeting.Kept), DirectLineJson.Default.ConversationToken)
            : DirectLineErrors.NotFound();
    }

    private static ConversationToken Answer(HttpContext http, TokenClaims claims, DirectLineTokens tokens, StreamDoor door, long after)
    {
        var stream = door.Origin.StreamUrl(http.Request, claims.Conv, after, door.Tickets.Issue(claims.Conv, claims.User));
        return new ConversationToken(claims.Conv, tokens.Issue(claims.Conv, claims.User, claims.Name, claims.First), DirectLineTokens.Lifetime, stream);
    }

    private static string? LocaleIn(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty) return null;
        try
        {
            return JsonSerializer.Deserialize(body.Span, DirectLineJson.Default.StartRequest)?.Locale;
        }
        catch (JsonException)
        {
            // The language is a wish; the conversation begins without it.
            return null;
        }
    }
}
