using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Shirube.Bot.DirectLine;

/// <summary>What browsers see as the portal's origin.</summary>
internal sealed class PublicOrigin(IOptions<DirectLineOptions> options)
{
    /// <summary>Such as <c>https://portal.example</c>.</summary>
    public string Of(HttpRequest request)
        => options.Value.PublicOrigin.Length > 0 ? options.Value.PublicOrigin.TrimEnd('/') : $"{request.Scheme}://{request.Host.ToUriComponent()}";

    /// <summary>Where a stream opens: an absolute address, as clients demand.</summary>
    public string StreamUrl(HttpRequest request, string conversationId, long after, string token)
    {
        // http becomes ws, https becomes wss.
        var origin = Of(request);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ws{origin.AsSpan("http".Length)}{DirectLineEndpoints.Root}/conversations/{conversationId}/stream?watermark={after}&t={token}");
    }

    /// <summary>Whether a browser that says where it comes from comes from the portal's own pages. Programs say nothing.</summary>
    public bool IsOwn(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, Of(request), StringComparison.OrdinalIgnoreCase)
            || string.Equals(origin, $"{request.Scheme}://{request.Host.ToUriComponent()}", StringComparison.OrdinalIgnoreCase);
    }
}
