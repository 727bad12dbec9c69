using Shirube.Portal.Access;
using Shirube.Portal.Accounts;
using Shirube.Portal.Api;
using Shirube.Portal.Assistant;
using Shirube.Portal.Chat;
using Shirube.Portal.Desk;
using Shirube.Portal.Desk.Working;
using Shirube.Portal.Logging;
using Shirube.Portal.Pages;
using Shirube.Portal.Pages.Desk.ArticleDesk;
using Shirube.Portal.Pages.Desk.CurationDesk;
using Shirube.Portal.Pages.Desk.SearchCare;
using Shirube.Portal.Pages.Desk.Transfer;
using Shirube.Portal.Search;
using Shirube.Portal.Search.Api;
using Shirube.Portal.Sessions;
using Shirube.Portal.Settings;
using Shirube.Portal.Startup;
using Shirube.Portal.Status;
using Shirube.Portal.Storage;
using Shirube.Portal.Surveys;
using Shirube.Portal.Usage;
using Shirube.Portal.Web;

namespace Shirube.Portal;

/// <summary>Puts the portal together: its parts, then the way of a request through them.</summary>
internal static class PortalHost
{
    public static WebApplication Compose(string[] args) => Compose(args, TimeProvider.System);

    /// <summary>The portal with another clock than the machine's.</summary>
    public static WebApplication Compose(string[] args, TimeProvider clock) => Compose(args, clock, null);

    /// <summary>The portal with other parts than its own.</summary>
    public static WebApplication Compose(string[] args, TimeProvider clock, Action<IServiceCollection>? adjust)
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
        builder.Services.AddSurveys(builder.Configuration);
        builder.Services.AddArticleSearch();
        builder.Services.AddDesk();
        builder.Services.AddSessions();
        builder.Services.AddPortalOpenApi();
        builder.Services.AddStaffPages();
        builder.Services.AddArticleDesk();
        builder.Services.AddCurationDesk();
        builder.Services.AddSearchCare();
        builder.Services.AddTransfer();
        builder.Services.AddAssistant(builder.Configuration);
        builder.Services.AddChat(folder);
        builder.Services.AddStatus();
        adjust?.Invoke(builder.Services);

        var app = builder.Build();
        app.UsePortalLogging();
        app.UseWeb();
        app.MapWeb();
        app.MapSearchApi();
        app.MapArticlesApi(http => Readers.AudiencesOf(http.User)).RequireRateLimiting(RateLimits.Search);
        app.MapPortalOpenApi();
        app.MapMedia();
        app.MapChat();
        app.MapInquiryExport();
        app.MapHandover();
        return app;
    }
}
