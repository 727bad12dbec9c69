using Shirube.Knowledge.Articles;
using Shirube.Portal.Api;
using Shirube.Portal.CommandLine;
using Shirube.Portal.Logging;
using Shirube.Portal.Settings;
using Shirube.Portal.Startup;
using Shirube.Portal.Storage;

return await PortalCommandLine.RunAsync(args, Compose, Terminal.OfProcess);

static WebApplication Compose(string[] args)
{
    var builder = WebApplication.CreateBuilder(args);
    var settings = builder.AddSettings();
    var folder = DataFolder.Open(settings.DataPath);
    builder.AddPortalLogging(folder);
    builder.Services.AddStorage(folder);
    builder.Services.AddKnowledge(settings, folder);
    builder.Services.AddPortalOpenApi();

    var app = builder.Build();
    app.UsePortalLogging();
    app.MapMedia();
    app.MapArticlesApi(_ => [Audience.All]);
    app.MapPortalOpenApi();
    return app;
}
