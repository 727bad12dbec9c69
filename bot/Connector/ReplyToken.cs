using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Shirube.Bot.Connector;

/// <summary>The token that replies are sent with: asked for with our secret, kept until shortly before it ends.</summary>
internal sealed class ReplyToken(IOptions<ConnectorOptions> options, IHttpClientFactory clients, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _asking = new(1);

    private volatile Kept? _kept;

    /// <summary>A token that is still good for a while.</summary>
    /// <exception cref="HttpRequestException">The directory refuses or cannot be reached.</exception>
    public async Task<string> GetAsync(CancellationToken cancellation)
    {
        if (_kept is { } kept && clock.GetUtcNow() < kept.Until) return kept.Token;
        await _asking.WaitAsync(cancellation);
        try
        {
            if (_kept is { } fresh && clock.GetUtcNow() < fresh.Until) return fresh.Token;
            _kept = await AskAsync(cancellation);
            return _kept.Token;
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <summary>Forgets it: it was refused.</summary>
    public void Forget() => _kept = null;

    public void Dispose() => _asking.Dispose();

    private async Task<Kept> AskAsync(CancellationToken cancellation)
    {
        var settings = options.Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = settings.ClientId,
            ["client_secret"] = settings.ClientSecret,
            ["scope"] = settings.Scope,
        });
        var client = clients.CreateClient(ConnectorServiceCollectionExtensions.HttpClientName);
        using var response = await client.PostAsync(new Uri(settings.AuthorityEndpoint.TrimEnd('/') + "/oauth2/v2.0/token"), form, cancellation);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        var lifetime = TimeSpan.FromSeconds(answer.GetProperty("expires_in").GetInt32());
        return new Kept(answer.GetProperty("access_token").GetString() ?? "", clock.GetUtcNow() + lifetime - Early);
    }

    private sealed record Kept(string Token, DateTimeOffset Until);
}
