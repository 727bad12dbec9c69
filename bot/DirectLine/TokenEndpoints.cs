using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Shirube.Bot.Conversations;
using Shirube.Bot.Dialogue;
using Shirube.Bot.DirectLine.Tokens;
using Shirube.Knowledge.Articles;

namespace Shirube.Bot.DirectLine;

/// <summary>Giving and refreshing tokens.</summary>
internal static class TokenEndpoints
{
    private const string UserPrefix = "dl_";
    private const int LongestName = 80;

    /// <summary>Bodies of these calls hold an id and a name.</summary>
    private const int LargestBody = 4096;

    private const int RandomBytes = 12;

    /// <summary>Another server of the organisation, which knows the secret, asks for a token for one of its people.</summary>
    public static async Task<IResult> GenerateAsync(
        HttpContext http, AddressRates rates, DirectLineTokens tokens, IConversations conversations, IOptions<DirectLineOptions> options)
    {
        if (!rates.TryTake(http, out var wait)) return DirectLineErrors.TooMany(wait);
        if (CallFilter.BearerOf(http.Request) is not { } bearer) return DirectLineErrors.MissingToken();
        if (!IsSecret(options.Value.Secret, bearer)) return DirectLineErrors.TokenInvalid();
        if (await BodyReader.ReadAsync(http.Request, LargestBody, http.RequestAborted) is not { } body) return DirectLineErrors.TooLarge(LargestBody);
        if (!TryRead(body, out var request)) return DirectLineErrors.BadArgument("The body is not JSON as it should be");
        var user = request?.User?.Id ?? UserPrefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
        if (!user.StartsWith(UserPrefix, StringComparison.Ordinal) || user.Length > ConversationsDbContext.LongestId || request?.User?.Name?.Length > LongestName)
            return DirectLineErrors.BadArgument($"user.id has to begin with {UserPrefix} and, as user.name, to have at most {LongestName} characters");
        var head = await conversations.ReserveAsync(new ChatPerson("directline:" + user, false, [Audience.All]), "ja", null, user);
        return Token(tokens.Issue(head.Id, user, request?.User?.Name), head.Id);
    }

    /// <summary>A new token for an old one that is still good.</summary>
    public static IResult Refresh(HttpContext http, DirectLineTokens tokens)
    {
        var claims = http.Features.GetRequiredFeature<DirectLineCaller>().Claims;
        return tokens.MayBeRefreshed(claims) ? Token(tokens.Issue(claims.Conv, claims.User, claims.Name, claims.First), claims.Conv) : DirectLineErrors.TokenExpired();
    }

    private static JsonHttpResult<ConversationToken> Token(string token, string conversation)
        => TypedResults.Json(new ConversationToken(conversation, token, DirectLineTokens.Lifetime), DirectLineJson.Default.ConversationToken);

    private static bool IsSecret(string secret, string bearer)
        => secret.Length > 0 && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), SHA256.HashData(Encoding.UTF8.GetBytes(bearer)));

    private static bool TryRead(ReadOnlyMemory<byte> body, out TokenRequest? request)
    {
        request = null;
        if (body.IsEmpty) return true;
        try
        {
            request = JsonSerializer.Deserialize(body.Span, DirectLineJson.Default.TokenRequest);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
