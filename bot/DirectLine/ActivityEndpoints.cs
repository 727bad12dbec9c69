using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Shirube.Bot.Conversations;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.DirectLine;

/// <summary>Saying something and reading what was said.</summary>
internal static class ActivityEndpoints
{
    /// <summary>Largest activity, as Direct Line documents it.</summary>
    public const int LargestActivity = 256 * 1024;

    /// <summary>Activities in one answer; a client asks again from the watermark.</summary>
    private const int MostInAnswer = 200;

    public static async Task<IResult> PostAsync(HttpContext http, IConversations conversations)
    {
        var conversation = http.Features.GetRequiredFeature<DirectLineCaller>().Claims.Conv;
        if (!http.Request.HasJsonContentType()) return DirectLineErrors.Unsupported("The body has to be application/json");
        if (await BodyReader.ReadAsync(http.Request, LargestActivity, http.RequestAborted) is not { } body) return DirectLineErrors.TooLarge(LargestActivity);
        if (ActivityBody.Parse(body.Span) is not { } activity) return DirectLineErrors.BadArgument("The body is no activity");
        return Answer(await conversations.PostAsync(conversation, activity, http.RequestAborted));
    }

    public static async Task<IResult> ReadAsync(HttpContext http, IConversations conversations)
    {
        if (!Watermarks.TryRead(http.Request, out var after)) return DirectLineErrors.BadArgument("watermark is not one of ours");
        var conversation = http.Features.GetRequiredFeature<DirectLineCaller>().Claims.Conv;
        var greeting = await conversations.GreetAsync(conversation, null);
        if (!greeting.Exists) return DirectLineErrors.NotFound();
        // One from before a backup was brought back would wait for ever.
        var from = Math.Min(after ?? 0, greeting.Kept);
        var activities = from < greeting.Kept ? await conversations.ReadAsync(conversation, from, MostInAnswer, http.RequestAborted) : [];
        return TypedResults.Text(ConversationStore.SetOf(activities, from), "application/json; charset=utf-8");
    }

    /// <summary>The answer to a post.</summary>
    public static IResult Answer(Posted posted) => posted.Outcome switch
    {
        PostOutcome.Said => TypedResults.Json(new ResourceResponse { Id = posted.Id }, ProtocolJson.Default.ResourceResponse),
        PostOutcome.NoConversation => DirectLineErrors.NotFound(),
        PostOutcome.NoPerson => DirectLineErrors.Forbidden("The account may not be used any more"),
        PostOutcome.Invalid => DirectLineErrors.BadArgument(posted.Fault),
        PostOutcome.TooOften => DirectLineErrors.TooMany(posted.Wait),
        _ => throw new ArgumentOutOfRangeException(nameof(posted), posted.Outcome, "Not an outcome"),
    };
}
