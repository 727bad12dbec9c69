using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Shirube.Portal.Web;

/// <summary>What the server accepts at most, with the reason for each figure.</summary>
internal static class RequestLimits
{
    /// <summary>A question of 100,000 Japanese characters is 900,000 bytes of address; it gets a page, not a refusal.</summary>
    public const int RequestLine = 1024 * 1024;

    /// <summary>Has to hold a whole request line.</summary>
    public const int RequestBuffer = 2 * RequestLine;

    /// <summary>Forms of this portal are small; an import asks for more by itself.</summary>
    public const int Body = 1024 * 1024;

    /// <summary>More connections than this are an attack on one process, not 11,000 readers.</summary>
    public const int Connections = 2000;

    /// <summary>Streams of conversations, which the figure above does not count; each takes some 20 KB.</summary>
    public const int Streams = 5000;

    /// <summary>Someone who sends headers more slowly than this only wants to hold the connection.</summary>
    public static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(10);

    public static void Apply(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestLineSize = RequestLine;
        server.Limits.MaxRequestBufferSize = RequestBuffer;
        server.Limits.MaxRequestBodySize = Body;
        server.Limits.MaxConcurrentConnections = Connections;
        server.Limits.MaxConcurrentUpgradedConnections = Streams;
        server.Limits.RequestHeadersTimeout = HeadersTimeout;
    }
}
