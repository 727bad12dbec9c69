using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Shirube.Bot.Dialogue;
using Shirube.Portal.Access;

namespace Shirube.Portal.Visitors;

/// <summary>
/// Who a visitor is to the assistant and the desk: the account of somebody who signed in, else whoever holds a random cookie.
/// The cookie's value is the visitor's only secret; the id is derived from it, so that an id seen on a screen or in a record
/// lets nobody in.
/// </summary>
internal static class VisitorIdentity
{
    /// <summary>Lasts as long as the browser is open: on a shared machine the next person begins anew.</summary>
    public const string CookieName = "shirube-visitor";

    /// <summary>What ids of visitors begin with. No account name can hold a colon.</summary>
    public const string VisitorPrefix = "visitor:";

    private const int SecretBytes = 16;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private static readonly object ItemKey = new();

    /// <summary>Who it is, or null for a visitor who was given no identity yet.</summary>
    public static ChatPerson? Find(HttpContext http)
    {
        if (http.User.Identity is { IsAuthenticated: true, Name: { Length: > 0 } account }) return new ChatPerson(account, true, Readers.AudiencesOf(http.User));
        var secret = http.Items[ItemKey] as string ?? http.Request.Cookies[CookieName];
        return IsSecret(secret) ? Visitor(http, secret) : null;
    }

    /// <summary>Who it is; gives an identity to who has none. To be called before the answer begins.</summary>
    public static ChatPerson Ensure(HttpContext http)
    {
        if (Find(http) is { } known) return known;
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        http.Items[ItemKey] = secret;
        http.Response.Cookies.Append(CookieName, secret, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
        });
        return Visitor(http, secret);
    }

    private static ChatPerson Visitor(HttpContext http, string secret)
    {
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes(secret));
        return new ChatPerson(VisitorPrefix + Convert.ToHexStringLower(hash.AsSpan(0, SecretBytes)), false, Readers.AudiencesOf(http.User));
    }

    private static bool IsSecret([NotNullWhen(true)] string? value) =>
        value is { Length: SecretBytes * 2 } && !value.AsSpan().ContainsAnyExcept(HexDigits);
}
