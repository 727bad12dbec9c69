using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace Shirube.Portal.Web;

/// <summary>Registers and orders what every request passes through.</summary>
internal static class WebRoom
{
    /// <summary>Name of the cookie that goes with the forms' antiforgery tokens.</summary>
    public const string AntiforgeryCookie = "shirube-form";

    /// <summary>Setting with the addresses of the reverse proxies that may say who the client is, parted by commas.</summary>
    public const string TrustedProxies = "Portal:TrustedProxies";

    /// <summary>The framework's setting that looks at the files again at every request, with weaker caching.</summary>
    private const string ReloadFiles = "ReloadStaticAssetsAtRuntime";

    public static WebApplicationBuilder AddWeb(this WebApplicationBuilder builder)
    {
        AddFiles(builder);
        AddServices(builder.Services, builder.Configuration);
        return builder;
    }

    /// <summary>Files are served from where the build put them, published or not, and cached for good by their fingerprint.</summary>
    private static void AddFiles(WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration[ReloadFiles] ??= builder.Environment.IsDevelopment() ? "true" : "false";
    }

    private static void AddServices(IServiceCollection services, ConfigurationManager configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.Configure<KestrelServerOptions>(RequestLimits.Apply);
        services.Configure<ForwardedHeadersOptions>(options => Trust(options, configuration[TrustedProxies]));
        // Without this every Japanese character of a page is sent as a numeric reference, at twice the size.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddLocalization();
        services.AddOptions<DeskOptions>().BindConfiguration(DeskOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton<DateText>();
        services.AddRateLimits();
        services.AddProblemDetails();
        services.AddHealthChecks().AddCheck<ReadyCheck>("ready");
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = AntiforgeryCookie;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // The header is set, more strictly, for every answer.
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddRazorPages(options => options.Conventions.ConfigureFilter(new AutoValidateAntiforgeryTokenAttribute()));
        // Japanese stays readable and short in JSON; what means something in HTML is still escaped.
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
    }

    /// <summary>Everything before the endpoints, in order: what fails later is still answered with headers and a page.</summary>
    public static WebApplication UseWeb(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseMiddleware<Language>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            StatusCodeSelector = static error => error is Microsoft.AspNetCore.Http.BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        // A client that is gone without a word is noticed within a minute. Before routing, which leads straight to the streams.
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
        app.UseRouting();
        app.UseMiddleware<MethodFilter>();
        app.UseMiddleware<CrossSiteFilter>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }

    /// <summary>Pages, files and the addresses that watch the server's health.</summary>
    public static WebApplication MapWeb(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapHealthChecks("/health/live", new() { Predicate = static _ => false });
        app.MapHealthChecks("/health/ready");
        return app;
    }

    private static void Trust(ForwardedHeadersOptions options, string? proxies)
    {
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        var addresses = (proxies ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (addresses.Length == 0) return;
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var address in addresses) options.KnownProxies.Add(IPAddress.Parse(address));
    }
}
