using System.Buffers.Text;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Shirube.Bot.Connector;

/// <summary>
/// The keys that an issuer publishes. They are read again each day, and when a token names one that is not among them: issuers
/// rotate their keys. Whoever sends made-up names cannot make us ask more often than once in a while.
/// </summary>
internal sealed partial class SigningKeys(string metadataUrl, IHttpClientFactory clients, TimeProvider clock, ILogger logger) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    private static readonly TimeSpan LeastBetween = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _reading = new(1);

    private volatile Known? _known;

    /// <summary>The key of this name, or null.</summary>
    public async Task<SigningKey?> FindAsync(string kid, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (_known is { } known)
        {
            var age = now - known.At;
            if (age < Fresh && known.Keys.TryGetValue(kid, out var key)) return key;
            if (age < LeastBetween) return known.Keys.GetValueOrDefault(kid);
        }

        await _reading.WaitAsync(cancellation);
        try
        {
            // Somebody else may just have read them.
            if (_known is null || now - _known.At >= LeastBetween) _known = new Known(now, await ReadAsync(cancellation));
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            // What was known before counts until the issuer can be reached again.
            LogUnreachable(metadataUrl, exception);
            _known = new Known(now, _known?.Keys ?? new Dictionary<string, SigningKey>(StringComparer.Ordinal));
        }
        finally
        {
            _reading.Release();
        }

        return _known.Keys.GetValueOrDefault(kid);
    }

    public void Dispose() => _reading.Dispose();

    private async Task<Dictionary<string, SigningKey>> ReadAsync(CancellationToken cancellation)
    {
        var client = clients.CreateClient(ConnectorServiceCollectionExtensions.HttpClientName);
        var metadata = await client.GetFromJsonAsync<JsonElement>(new Uri(metadataUrl), cancellation);
        var address = metadata.TryGetProperty("jwks_uri", out var uri) ? uri.GetString() : null;
        if (!ServiceAddress.IsSafe(address)) throw new JsonException("The metadata names no safe address of keys.");
        var set = await client.GetFromJsonAsync<JsonElement>(new Uri(address!), cancellation);
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var key in set.GetProperty("keys").EnumerateArray())
            if (Text(key, "kty") == "RSA" && Text(key, "kid") is { } kid && Text(key, "n") is { } modulus && Text(key, "e") is { } exponent) keys[kid] = KeyOf(key, modulus, exponent);
        return keys;
    }

    private static SigningKey KeyOf(JsonElement key, string modulus, string exponent)
    {
        var endorsements = key.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(channel => channel.GetString() ?? "").ToHashSet(StringComparer.Ordinal) : [];
        try
        {
            return new SigningKey(new RSAParameters { Modulus = Base64Url.DecodeFromChars(modulus), Exponent = Base64Url.DecodeFromChars(exponent) }, endorsements);
        }
        catch (FormatException exception)
        {
            throw new JsonException("A key is damaged.", exception);
        }
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    [LoggerMessage(1, LogLevel.Warning, "Keys of {Metadata} could not be read; those known before count on")]
    private partial void LogUnreachable(string metadata, Exception exception);

    private sealed record Known(DateTimeOffset At, IReadOnlyDictionary<string, SigningKey> Keys);
}
