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

    private const int SegmentsPerMinute = 6;

    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = SayWhen;
            limiter.AddPolicy(SignIn, SignInPartition);
            limiter.AddPolicy(Search, SearchPartition);
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

    private static RateLimitPartition<string> SearchPartition(HttpContext context)
    {
        var limits = Limits(context);
        var isLocal = context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote);
        if (isLocal && !limits.CountLoopback) return RateLimitPartition.GetNoLimiter("local");
        return RateLimitPartition.GetTokenBucketLimiter(Address(context), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = limits.SearchBurst,
            TokensPerPeriod = limits.SearchPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        });
    }

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
