using Microsoft.AspNetCore.HttpLogging;

namespace Shirube.Portal.Surveys;

/// <summary>Keeps the links of respondents out of the log: a link beside a time would say who answered when.</summary>
internal sealed class LinkPathMask : IHttpLoggingInterceptor
{
    public const string Prefix = "/s";

    public ValueTask OnRequestAsync(HttpLoggingInterceptorContext logContext)
    {
        if (logContext.HttpContext.Request.Path.StartsWithSegments(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            logContext.LoggingFields = HttpLoggingFields.None;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask OnResponseAsync(HttpLoggingInterceptorContext logContext) => ValueTask.CompletedTask;
}
