using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Shirube.Bot.Tests.Connector;

/// <summary>What stands in for the Bot Service and the directory: published keys, tokens for replies, and a channel that takes replies.</summary>
internal sealed class FakeCloud : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string AppSecret = "app-secret";

    private readonly WebApplication _app;

    private readonly ConcurrentDictionary<string, (RSA Key, string[]? Endorsements)> _keys = new(StringComparer.Ordinal);

    private FakeCloud(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public string ServiceUrl => Address + "/amer/";

    public ConcurrentQueue<(string Path, string? Authorization, JsonElement Activity)> Replies { get; } = new();

    public ConcurrentQueue<string> TokenForms { get; } = new();

    /// <summary>How often the keys were asked for.</summary>
    public int KeyReads => _keyReads;

    /// <summary>The status that the channel answers the next replies with, instead of taking them.</summary>
    public ConcurrentQueue<int> Refusals { get; } = new();

    private int _keyReads;

    private int _tokens;

    public static async Task<FakeCloud> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        builder.Services.AddRouting();
        var app = builder.Build();
        var cloud = new FakeCloud(app);
        foreach (var place in new[] { "service", "directory" })
        {
            app.MapGet($"/{place}/metadata", () => new { issuer = "x", jwks_uri = $"{cloud.Address}/{place}/keys" });
            app.MapGet($"/{place}/keys", () =>
            {
                Interlocked.Increment(ref cloud._keyReads);
                return Results.Json(new { keys = cloud._keys.Select(pair => Published(pair.Key, pair.Value.Key, pair.Value.Endorsements)) });
            });
        }

        app.MapPost("/tenant/oauth2/v2.0/token", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            cloud.TokenForms.Enqueue(string.Join('&', form.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}")));
            return form["client_secret"] == AppSecret
                ? Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = $"reply-token-{Interlocked.Increment(ref cloud._tokens)}" })
                : Results.StatusCode(401);
        });
        app.MapMethods("/amer/v3/conversations/{**rest}", ["POST", "PUT"], async (HttpRequest request) =>
        {
            if (cloud.Refusals.TryDequeue(out var status)) return Results.StatusCode(status);
            var activity = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
            cloud.Replies.Enqueue((request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget, request.Headers.Authorization, activity));
            return Results.Json(new { id = $"sent-{cloud.Replies.Count}" });
        });
        await app.StartAsync();
        return cloud;
    }

    /// <summary>Settings of a portal that is connected to it.</summary>
    public string[] Settings =>
    [
        $"Connections:ServiceConnection:Settings:ClientId={AppId}",
        $"Connections:ServiceConnection:Settings:ClientSecret={AppSecret}",
        $"Connections:ServiceConnection:Settings:AuthorityEndpoint={Address}/tenant",
        $"TokenValidation:AzureBotServiceOpenIdMetadataUrl={Address}/service/metadata",
        $"TokenValidation:OpenIdMetadataUrl={Address}/directory/metadata",
    ];

    /// <summary>Publishes a new key.</summary>
    public RSA Publish(string kid, params string[] endorsements)
    {
        var key = RSA.Create(2048);
        _keys[kid] = (key, endorsements);
        return key;
    }

    public void Withdraw(string kid) => _keys.TryRemove(kid, out _);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        foreach (var (key, _) in _keys.Values) key.Dispose();
    }

    /// <summary>A token with these claims; <paramref name="alg"/> is only written, the signature is always RSA with SHA-256.</summary>
    public static string Sign(RSA key, string kid, IReadOnlyDictionary<string, object> claims, string alg = "RS256")
    {
        var text = $"{Part(new Dictionary<string, object>(StringComparer.Ordinal) { ["alg"] = alg, ["typ"] = "JWT", ["kid"] = kid })}.{Part(claims)}";
        return $"{text}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>A part of a token.</summary>
    public static string Part(IReadOnlyDictionary<string, object> content) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(content));

    private static object Published(string kid, RSA key, string[]? endorsements)
    {
        var parameters = key.ExportParameters(false);
        return new { kty = "RSA", use = "sig", kid, n = Base64Url.EncodeToString(parameters.Modulus), e = Base64Url.EncodeToString(parameters.Exponent), endorsements };
    }
}
