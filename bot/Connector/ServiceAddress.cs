namespace Shirube.Bot.Connector;

/// <summary>Addresses of other services.</summary>
internal static class ServiceAddress
{
    /// <summary>Whether secrets may be sent there: https, or this machine.</summary>
    public static bool IsSafe(string? address)
        => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
