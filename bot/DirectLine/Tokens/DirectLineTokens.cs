using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Shirube.Bot.DirectLine.Tokens;

/// <summary>Gives and reads tokens: signed, short-lived, good for one conversation and one person (JWT, HS256).</summary>
internal sealed class DirectLineTokens(TokenKey key, TimeProvider clock)
{
    /// <summary>Seconds that a token is good for.</summary>
    public const int Lifetime = 1800;

    /// <summary>Tokens are refreshed no longer than a session at the portal lasts.</summary>
    public static readonly TimeSpan LongestChain = TimeSpan.FromHours(8);

    private const string Issuer = "shirube";
    private const string Audience = "directline";
    private const string Calls = "dl";

    /// <summary>Ours have about 400 characters.</summary>
    private const int LongestToken = 2048;

    private const int IdBytes = 12;

    private static readonly string Header = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new TokenHeader("HS256", "JWT"), TokenJson.Default.TokenHeader));

    /// <summary>A token for calls. <paramref name="first"/> is that of the token it replaces, null for the first of a chain.</summary>
    public string Issue(string conversation, string user, string? name = null, long? first = null)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var claims = new TokenClaims
        {
            Iss = Issuer,
            Aud = Audience,
            Nbf = now,
            Exp = now + Lifetime,
            Jti = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes)),
            Conv = conversation,
            User = user,
            Name = name,
            Use = Calls,
            First = first ?? now,
        };
        var signed = $"{Header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, TokenJson.Default.TokenClaims))}";
        return $"{signed}.{Base64Url.EncodeToString(Sign(signed))}";
    }

    /// <summary>Reads a token for calls.</summary>
    public TokenReading Read(string token)
    {
        if (Verify(token) is not { Iss: Issuer, Aud: Audience, Use: Calls } claims) return new TokenReading(null, TokenFault.Invalid);
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        // Given by this machine's clock, so there is no other clock to be lenient with; one that was set back is no reason to let in.
        return now >= claims.Exp ? new TokenReading(null, TokenFault.Expired) : new TokenReading(claims, default);
    }

    /// <summary>Whether a token may still be refreshed.</summary>
    public bool MayBeRefreshed(TokenClaims claims) => clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(claims.First) < LongestChain;

    private TokenClaims? Verify(string token)
    {
        if (token.Length > LongestToken || token.Split('.') is not [var header, var payload, var signature]) return null;
        // The header is ours or none: who can choose the algorithm can choose "none".
        if (header != Header || !Base64Url.IsValid(payload) || !Base64Url.IsValid(signature)) return null;
        if (!CryptographicOperations.FixedTimeEquals(Base64Url.DecodeFromChars(signature), Sign($"{header}.{payload}"))) return null;
        try
        {
            return JsonSerializer.Deserialize(Base64Url.DecodeFromChars(payload), TokenJson.Default.TokenClaims);
        }
        catch (JsonException)
        {
            // Signed by an older version of this program.
            return null;
        }
    }

    private byte[] Sign(string text) => HMACSHA256.HashData(key.Bytes, Encoding.ASCII.GetBytes(text));
}
