using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Shirube.Portal.Accounts;

/// <summary>
/// Names the session cookie with the <c>__Host-</c> prefix and marks it Secure, except over plain http on the machine
/// itself, where browsers would not take it so.
/// </summary>
internal sealed class SessionCookie : ICookieManager
{
    private const string Prefix = "__Host-";

    private readonly ChunkingCookieManager _inner = new();

    public string? GetRequestCookie(HttpContext context, string key) => _inner.GetRequestCookie(context, Name(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _inner.AppendResponseCookie(context, Name(context, key), value, Guard(context, options));

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        _inner.DeleteCookie(context, Name(context, key), Guard(context, options));

    private static string Name(HttpContext context, string key) => IsPlainLocal(context) ? key : Prefix + key;

    private static CookieOptions Guard(HttpContext context, CookieOptions options)
    {
        options.Secure = !IsPlainLocal(context);
        options.Path = "/";
        options.Domain = null;
        return options;
    }

    private static bool IsPlainLocal(HttpContext context) =>
        !context.Request.IsHttps && context.Connection.LocalIpAddress is { } local && IPAddress.IsLoopback(local);
}
