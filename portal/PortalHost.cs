using Shirube.Portal.Access;
using Shirube.Portal.Accounts;
using Shirube.Portal.Api;
using Shirube.Portal.Logging;
using Shirube.Portal.Pages;
using Shirube.Portal.Search;
using Shirube.Portal.Search.Api;
using Shirube.Portal.Settings;
using Shirube.Portal.Startup;
using Shirube.Portal.Storage;
using Shirube.Portal.Usage;
using Shirube.Portal.Web;

namespace Shirube.Portal;

/// <summary>Puts the portal together: its parts, then the way of a request through them.</summary>
internal static class PortalHost
{
    public static WebApplication Compose(string[] args) => Compose(args, TimeProvider.System);

    /// <summary>The portal with another clock than the machine's.</summary>
    public static WebApplication Compose(string[] args, TimeProvider clock)
    {
        // Pages' files lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddSingleton(clock);
        var settings = builder.AddSettings();
        var folder = DataFolder.Open(settings.DataPath);
        builder.AddPortalLogging(folder);
        builder.Services.AddStorage(folder);
        builder.Services.AddKnowledge(settings, folder);
        builder.AddWeb();
        builder.Services.AddAccess();
        builder.Services.AddAccounts(builder.Configuration);
        builder.Services.AddUsage();
        builder.Services.AddArticleSearch();
        builder.Services.AddPortalOpenApi();
        builder.Services.AddStaffPages();

        var app = builder.Build();
        app.UsePortalLogging();
        app.UseWeb();
        app.MapWeb();
        app.MapSearchApi();
        app.MapArticlesApi(http => Readers.AudiencesOf(http.User)).RequireRateLimiting(RateLimits.Search);
        app.MapPortalOpenApi();
        app.MapMedia();
        return app;
    }
}
