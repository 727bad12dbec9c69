using Shirube.Portal.Chat;

namespace Shirube.Portal.Web;

/// <summary>Puts the headers of a hardened site on every answer: pages, files, errors and the API alike.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>
    /// Nothing but our own files; no inline script or style, so no nonce and no hash either. Frames are for the assistant's panel.
    /// The page with the conversation has a policy of its own.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        // At the very end, because the error handler clears the headers that were set before it.
        context.Response.OnStarting(static state => Apply((HttpContext)state), context);
        return next(context);
    }

    private static Task Apply(HttpContext context)
    {
        var headers = context.Response.Headers;
        var chat = context.Features.Get<ChatPolicy>();
        headers.ContentSecurityPolicy = chat?.HeaderFor(context.Request) ?? ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = chat is { IsEmbedded: true } ? "SAMEORIGIN" : "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        if (context.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        if (context.User.Identity is { IsAuthenticated: true })
            KeepPersonal(context);
        else if (headers.CacheControl.Count == 0)
            headers.CacheControl = "private, no-cache";
        SayCharset(context.Response);
        return Task.CompletedTask;
    }

    /// <summary>What a signed-in person sees stays in no cache; fingerprinted files are the same for everybody.</summary>
    private static void KeepPersonal(HttpContext context)
    {
        if (!context.Response.Headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal))
            context.Response.Headers.CacheControl = "no-store";
    }

    private static void SayCharset(HttpResponse response)
    {
        var type = response.ContentType;
        if (type is null || type.Contains("charset", StringComparison.OrdinalIgnoreCase)) return;
        var isText = type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("xml", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("javascript", StringComparison.OrdinalIgnoreCase);
        if (isText) response.ContentType = type + "; charset=utf-8";
    }
}
