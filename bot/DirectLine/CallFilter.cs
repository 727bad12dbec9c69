using Microsoft.AspNetCore.Http;
using Shirube.Bot.DirectLine.Tokens;

namespace Shirube.Bot.DirectLine;

/// <summary>Lets a call in: not too many from one address, a good token, and good for the conversation that the address names.</summary>
internal sealed class CallFilter(AddressRates rates, DirectLineTokens tokens) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!rates.TryTake(http, out var wait)) return DirectLineErrors.TooMany(wait);
        if (BearerOf(http.Request) is not { } bearer) return DirectLineErrors.MissingToken();
        var reading = tokens.Read(bearer);
        if (reading.Claims is not { } claims) return reading.Fault == TokenFault.Expired ? DirectLineErrors.TokenExpired() : DirectLineErrors.TokenInvalid();
        if (http.Request.RouteValues.TryGetValue("id", out var id) && id as string != claims.Conv) return DirectLineErrors.WrongConversation();
        http.Features.Set(new DirectLineCaller(claims));
        return await next(context);
    }

    /// <summary>What stands in the header of a call, or null.</summary>
    public static string? BearerOf(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header.Length > Scheme.Length ? header[Scheme.Length..].Trim() : null;
    }
}
