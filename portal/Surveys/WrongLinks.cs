using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Options;

namespace Shirube.Portal.Surveys;

/// <summary>Counts links that lead nowhere, by address and minute. Whoever tries many is stopped; a whole office with good links behind one address is not.</summary>
internal sealed class WrongLinks(IOptions<SurveySettings> settings, TimeProvider clock)
{
    /// <summary>Addresses remembered at most; with more, all begin anew.</summary>
    private const int MostAddresses = 10_000;

    private readonly ConcurrentDictionary<IPAddress, int> _counts = new();
    private long _minute;

    /// <summary>Notes one.</summary>
    /// <returns>Whether this address has tried too many.</returns>
    public bool Note(IPAddress? address)
    {
        var minute = clock.GetUtcNow().UtcTicks / TimeSpan.TicksPerMinute;
        if (Interlocked.Exchange(ref _minute, minute) != minute || _counts.Count > MostAddresses) _counts.Clear();
        return _counts.AddOrUpdate(address ?? IPAddress.None, 1, static (_, count) => count + 1) > settings.Value.WrongLinksPerMinute;
    }
}
