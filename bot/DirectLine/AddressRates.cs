using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Shirube.Bot.Conversations;

namespace Shirube.Bot.DirectLine;

/// <summary>How often an address may call.</summary>
internal sealed class AddressRates(IOptions<DirectLineOptions> options, TimeProvider clock)
{
    /// <summary>Full buckets are thrown away when there are this many.</summary>
    private const int MostAddresses = 20_000;

    private readonly ConcurrentDictionary<string, TokenBucket> _buckets = new(StringComparer.Ordinal);

    /// <summary>Counts a call; when it is one too many, says how long to wait.</summary>
    public bool TryTake(HttpContext http, out TimeSpan wait)
    {
        var limits = options.Value;
        wait = TimeSpan.Zero;
        var address = http.Connection.RemoteIpAddress ?? IPAddress.None;
        if (IPAddress.IsLoopback(address) && !limits.CountLoopback) return true;
        if (_buckets.Count > MostAddresses) Tidy(limits);
        return _buckets.GetOrAdd(address.ToString(), _ => new TokenBucket()).TryTake(limits.AddressBurst, limits.AddressPerSecond, clock, out wait);
    }

    private void Tidy(DirectLineOptions limits)
    {
        foreach (var pair in _buckets)
            if (pair.Value.IsFull(limits.AddressPerSecond, clock)) _buckets.TryRemove(pair);
    }
}
