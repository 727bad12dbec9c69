using Microsoft.AspNetCore.Http;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.Connector;

/// <summary>Answers to calls that wait for them.</summary>
internal static class CloudAnswers
{
    /// <summary>The answer to an invoke; "not implemented" when the agent does not know it.</summary>
    public static IResult Of(InvokeResponse? response)
    {
        if (response is null) return TypedResults.StatusCode(StatusCodes.Status501NotImplemented);
        return response.Body is { } body
            ? TypedResults.Text(body.GetRawText(), "application/json; charset=utf-8", statusCode: response.Status)
            : TypedResults.StatusCode(response.Status);
    }

    /// <summary>The replies of a turn.</summary>
    public static IResult Of(BufferedReplies replies)
        => TypedResults.Json(new ActivitySet { Activities = [.. replies.Activities.Where(reply => reply.Type != ActivityTypes.Typing)] }, ProtocolJson.Default.ActivitySet);
}
