using Microsoft.AspNetCore.HttpLogging;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Filters;
using Shirube.Portal.Storage;

namespace Shirube.Portal.Logging;

/// <summary>Logs to the console and to files in the data folder, a new one each day.</summary>
public static class LoggingExtensions
{
    /// <summary>Files kept: a month, so that a monthly report can be checked.</summary>
    private const int KeptFiles = 40;

    private const long LargestFile = 50 * 1024 * 1024;
    private const string StartFailure = "Hosting failed to start";
    private const string RequestSource = "Microsoft.AspNetCore.HttpLogging";

    // Overridden by the section Logging:LogLevel of the settings.
    private static readonly (string Source, LogLevel Level)[] Levels =
    [
        ("Microsoft", LogLevel.Warning),
        ("Microsoft.Hosting.Lifetime", LogLevel.Warning),
        (RequestSource, LogLevel.Information),
        // Warns that keys are stored unencrypted: they are guarded by the mode of their files, as docs/operations/settings.md says.
        ("Microsoft.AspNetCore.DataProtection.KeyManagement", LogLevel.Error),
    ];

    public static WebApplicationBuilder AddPortalLogging(this WebApplicationBuilder builder, DataFolder folder)
    {
        var formatter = new LineFormatter();
        var logger = new LoggerConfiguration()
            .MinimumLevel.Verbose()
            .WriteTo.Logger(console => console.Filter.ByExcluding(IsForFileOnly).WriteTo.Console(formatter))
            .WriteTo.File(formatter, Path.Combine(folder.LogsFolder, "portal-.log"), rollingInterval: RollingInterval.Day,
                fileSizeLimitBytes: LargestFile, rollOnFileSizeLimit: true, retainedFileCountLimit: KeptFiles)
            .CreateLogger();
        builder.Logging.ClearProviders();
        foreach (var (source, level) in Levels)
            if (!builder.Configuration.GetSection($"Logging:LogLevel:{source}").Exists()) builder.Logging.AddFilter(source, level);
        // Not by AddSerilog, which lets its provider through all filters.
        builder.Logging.AddProvider(new SerilogLoggerProvider(logger, dispose: true));
        builder.Services.AddHttpLogging(options =>
        {
            // No query and no headers: what people search for is theirs.
            options.LoggingFields = HttpLoggingFields.RequestMethod | HttpLoggingFields.RequestPath | HttpLoggingFields.ResponseStatusCode | HttpLoggingFields.Duration;
            options.CombineLogs = true;
        });
        return builder;
    }

    // Requests are too many for a console. Why the host does not start is said there in one sentence by the command line.
    private static bool IsForFileOnly(LogEvent logEvent)
        => Requests(logEvent) || logEvent.MessageTemplate.Text == StartFailure;

    private static readonly Func<LogEvent, bool> Requests = Matching.FromSource(RequestSource);

    /// <summary>Logs each request when it is answered.</summary>
    public static WebApplication UsePortalLogging(this WebApplication app)
    {
        app.UseHttpLogging();
        return app;
    }
}
