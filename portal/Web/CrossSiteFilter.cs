namespace Shirube.Portal.Web;

/// <summary>
/// Refuses a request that changes something and that a browser says comes from another site, before any handler sees
/// it. The antiforgery token of each form is checked besides.
/// </summary>
internal sealed class CrossSiteFilter(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsSafe(context.Request.Method) || IsOwn(context.Request)) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";

        // Older browsers send only the origin; programs send neither.
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
