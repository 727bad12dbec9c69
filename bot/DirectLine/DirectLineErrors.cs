using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.DirectLine;

/// <summary>Answers that say no, as Direct Line words them.</summary>
internal static class DirectLineErrors
{
    public static IResult BadArgument(string message) => Of(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult MissingToken() => Of(StatusCodes.Status401Unauthorized, "BadArgument", "Missing token or secret");

    public static IResult TokenExpired() => Of(StatusCodes.Status403Forbidden, "TokenExpired", "Token has expired");

    public static IResult TokenInvalid() => Of(StatusCodes.Status403Forbidden, "BadArgument", "Token is not valid");

    public static IResult WrongConversation() => Of(StatusCodes.Status403Forbidden, "BadArgument", "Token is not good for this conversation");

    public static IResult Forbidden(string message) => Of(StatusCodes.Status403Forbidden, "Forbidden", message);

    public static IResult NotFound() => Of(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation, or it has ended");

    public static IResult TooLarge(int most) => Of(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", string.Create(CultureInfo.InvariantCulture, $"At most {most} bytes are taken"));

    public static IResult Unsupported(string message) => Of(StatusCodes.Status415UnsupportedMediaType, "BadArgument", message);

    public static IResult TooMany(TimeSpan wait) => new RetryLater(wait, Of(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests; try again later"));

    private static JsonHttpResult<ErrorResponse> Of(int status, string code, string message)
        => TypedResults.Json(new ErrorResponse(new ErrorBody(code, message)), ProtocolJson.Default.ErrorResponse, "application/json; charset=utf-8", status);

    private sealed class RetryLater(TimeSpan wait, IResult inner) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return inner.ExecuteAsync(httpContext);
        }
    }
}
