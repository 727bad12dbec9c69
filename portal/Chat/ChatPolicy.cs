using System.Security.Cryptography;

namespace Shirube.Portal.Chat;

/// <summary>The content security policy of the page with the conversation: what Web Chat needs beyond that of all pages, and no more.</summary>
/// <param name="Nonce">Marks the style elements that Web Chat makes; new for every answer.</param>
/// <param name="IsEmbedded">Whether the portal's own pages may show it in a frame.</param>
internal sealed record ChatPolicy(string Nonce, bool IsEmbedded)
{
    /// <summary>
    /// An empty style element: one of Web Chat's parts makes it without a nonce and fills it through the object model, which no
    /// policy forbids.
    /// </summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private const int NonceBytes = 16;

    /// <summary>Makes the policy of this answer.</summary>
    public static ChatPolicy For(HttpContext http, bool isEmbedded)
    {
        var policy = new ChatPolicy(Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes)), isEmbedded);
        http.Features.Set(policy);
        return policy;
    }

    /// <summary>The header. Scripts are still files of the portal alone; pictures may be those that Web Chat draws itself.</summary>
    public string HeaderFor(HttpRequest request)
    {
        // Not every browser takes 'self' for the socket; what is no plain host name has no place in a header.
        var host = request.Host.Value is { } name && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or ':' or '[' or ']') ? $" ws://{name} wss://{name}" : "";
        return $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{Nonce}' {EmptyStyle}; img-src 'self' data: blob:; font-src 'self'; "
            + $"connect-src 'self'{host}; form-action 'self'; base-uri 'none'; frame-ancestors {(IsEmbedded ? "'self'" : "'none'")}; object-src 'none'";
    }
}
