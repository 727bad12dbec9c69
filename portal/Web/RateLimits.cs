using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Shirube.Portal.Web;

/// <summary>Stops a script that runs wild or guesses passwords; a person never meets these limits.</summary>
internal static class RateLimits
{
    /// <summary>Attempts to sign in.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Searches and suggestions.</summary>
    public const string Search = "search";

    /// <summary>Asking the desk: looking for articles counts as a search, sending counts by itself.</summary>
    public const string Ask = "ask";

    /// <summary>Conversations begun and things said by the form.</summary>
    public const string Chat = "chat";

    private const int SegmentsPerMinute = 6;

    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = SayWhen;
            limiter.AddPolicy(SignIn, SignInPartition);
            limiter.AddPolicy(Ask, AskPartition);
            limiter.AddPolicy(Search, context => Bucket(context, limits => limits.SearchBurst, limits => limits.SearchPerSecond));
            limiter.AddPolicy(Chat, context => Bucket(context, limits => limits.ChatBurst, limits => limits.ChatPerSecond));
        });
    }

    private static RateLimitPartition<string> SignInPartition(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method)) return RateLimitPartition.GetNoLimiter("read");
        var limits = Limits(context);
        return RateLimitPartition.GetSlidingWindowLimiter(Address(context), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = limits.SignInPerMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = SegmentsPerMinute,
            QueueLimit = 0,
        });
    }

    private static RateLimitPartition<string> Bucket(HttpContext context, Func<RateLimitOptions, int> burst, Func<RateLimitOptions, int> perSecond)
    {
        var limits = Limits(context);
        if (IsLocal(context) && !limits.CountLoopback) return RateLimitPartition.GetNoLimiter("local");
        return RateLimitPartition.GetTokenBucketLimiter(Address(context), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst(limits),
            TokensPerPeriod = perSecond(limits),
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        });
    }

    private static RateLimitPartition<string> AskPartition(HttpContext context)
    {
        var isSending = HttpMethods.IsPost(context.Request.Method) && !context.Request.Query.ContainsKey("handler");
        var limits = Limits(context);
        if (!isSending || (IsLocal(context) && !limits.CountLoopback)) return Bucket(context, limits => limits.SearchBurst, limits => limits.SearchPerSecond);
        return RateLimitPartition.GetSlidingWindowLimiter("ask " + Address(context), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = limits.AskPerMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = SegmentsPerMinute,
            QueueLimit = 0,
        });
    }

    private static bool IsLocal(HttpContext context) => context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote);

    private static RateLimitOptions Limits(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<RateLimitOptions>>().Value;

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "unknown";

    private static ValueTask SayWhen(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(10);
        rejected.HttpContext.Response.Headers[HeaderNames.RetryAfter] =
            Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
