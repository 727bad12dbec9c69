using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.Connector;

/// <summary>Decides whether a call comes from whom it says, and may name the address that replies go to.</summary>
internal sealed partial class CallValidator : IDisposable
{
    /// <summary>Clocks of others go wrong by this much.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly IOptions<ConnectorOptions> _options;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly SigningKeys _serviceKeys;
    private readonly SigningKeys _directoryKeys;

    public CallValidator(IOptions<ConnectorOptions> options, IHttpClientFactory clients, TimeProvider clock, ILogger<CallValidator> logger)
    {
        _options = options;
        _clock = clock;
        _logger = logger;
        _serviceKeys = new SigningKeys(options.Value.AzureBotServiceOpenIdMetadataUrl, clients, clock, logger);
        _directoryKeys = new SigningKeys(options.Value.OpenIdMetadataUrl, clients, clock, logger);
    }

    /// <summary>Whether the call with this token may say this.</summary>
    public async Task<bool> IsGoodAsync(string bearer, Activity activity, CancellationToken cancellation)
    {
        if (await FaultOfAsync(bearer, activity, cancellation) is not { } fault) return true;
        LogRefused(fault);
        return false;
    }

    public void Dispose()
    {
        _serviceKeys.Dispose();
        _directoryKeys.Dispose();
    }

    private async Task<string?> FaultOfAsync(string bearer, Activity activity, CancellationToken cancellation)
    {
        if (CallToken.Parse(bearer) is not { Kid: { } kid } token) return "no token, or signed in an unknown way";
        if (TimeFault(token) is { } late) return late;
        if (!ServiceAddress.IsSafe(activity.ServiceUrl)) return "the service URL is not safe";
        var isService = token.Claim("iss") == TokenIssuers.BotService;
        if (!isService && !TokenIssuers.IsDirectory(token.Claim("iss") ?? "", _options.Value.TenantId)) return "issuer";
        if (token.Claim("aud") != _options.Value.ClientId) return "audience";
        if (await (isService ? _serviceKeys : _directoryKeys).FindAsync(kid, cancellation) is not { } key) return "unknown key";
        if (!token.IsSignedWith(key)) return "signature";
        return (isService ? ServiceFault(token, key, activity) : DirectoryFault(token)) ?? TenantFault(activity);
    }

    private string? TimeFault(CallToken token)
    {
        var now = _clock.GetUtcNow();
        if (token.Moment("exp") is not { } end || now > end + Skew) return "expired";
        return token.Moment("nbf") is { } start && now < start - Skew ? "not valid yet" : null;
    }

    private static string? ServiceFault(CallToken token, SigningKey key, Activity activity)
    {
        if (activity.ChannelId is not { Length: > 0 } channel || !key.Endorsements.Contains(channel, StringComparer.Ordinal)) return "the key is not endorsed for the channel";
        // Only then may a token of ours be sent there.
        return string.Equals(token.Claim("serviceurl"), activity.ServiceUrl, StringComparison.OrdinalIgnoreCase) ? null : "service URL";
    }

    private string? DirectoryFault(CallToken token) => token.Claim("ver") switch
    {
        "1.0" when token.Claim("appid") == _options.Value.ClientId => null,
        "2.0" when token.Claim("azp") == _options.Value.ClientId => null,
        _ => "the caller is another application",
    };

    private string? TenantFault(Activity activity)
    {
        if (_options.Value.TenantId.Length == 0 || activity.ChannelId != Channels.Msteams) return null;
        var tenant = activity.ChannelData is { ValueKind: System.Text.Json.JsonValueKind.Object } data && data.TryGetProperty("tenant", out var named)
            && named.ValueKind == System.Text.Json.JsonValueKind.Object && named.TryGetProperty("id", out var id) ? id.GetString() : activity.Conversation?.TenantId;
        return tenant == _options.Value.TenantId ? null : "tenant";
    }

    [LoggerMessage(1, LogLevel.Warning, "Audit: a call to the Connector was refused ({Fault})")]
    private partial void LogRefused(string fault);
}
