using Microsoft.Extensions.Options;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Portal.Settings;
using Shirube.Portal.Startup;
using Shirube.Portal.Storage;
using Shirube.Portal.Web;
using Shirube.Surveys;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Mail;
using Shirube.Surveys.Records;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>Gives surveys their database, their way to the mail system and their work in the background.</summary>
internal static class SurveysRoom
{
    public static IServiceCollection AddSurveys(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPortalDbContext<SurveysDbContext>();
        services.AddOptions<SurveySettings>().BindConfiguration(SurveySettings.Section).ValidateDataAnnotations()
            .Validate(settings => settings.BaseAddress.Length == 0 || (Uri.TryCreate(settings.BaseAddress, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"), "Portal:Surveys:BaseAddress is no address")
            .ValidateOnStart();
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => new SurveyOptions(BaseAddress(provider), TimeZoneInfo.FindSystemTimeZoneById(configuration[DateText.ZoneSetting] ?? "Asia/Tokyo")));
        services.AddSingleton<ITokenSealer, KeyRingSealer>();
        services.AddSingleton(Mail);
        services.AddSurveys();
        services.AddSingleton<WrongLinks>();
        services.AddSingleton<AnswerFlow>();
        services.AddSingleton<CampaignTools>();
        services.AddSingleton<AudienceTools>();
        services.AddSingleton<FigureBook>();
        services.AddSingleton<ExportShelf>();
        services.AddSingleton<ResultWriter>();
        services.AddSingleton<ResultFiles>();
        services.AddSingleton<ResultTools>();
        services.AddSingleton<ICommentWords>(provider => new CommentWords(() => provider.GetRequiredService<ArticleIndex>().Analyzer.Tokenizer, provider.GetRequiredService<IOptions<PortalSettings>>().Value.ContentPath));
        services.AddSingleton<ISurveySignals, SurveySignals>();
        services.AddSingleton<IClosedInquiries, ClosedInquiries>();
        services.AddSingleton<IStartupTask, SurveyStartup>();
        services.AddSingleton<IStartupTask, SurveySamples>();
        services.AddSingleton<IStartupTask, ExportCleaning>();
        services.AddHostedService<OutboxJob>();
        services.AddHostedService<ProgressJob>();
        services.AddHostedService<SamplingJob>();
        services.AddHostedService<ReminderJob>();
        services.AddHostedService<ResultsJob>();
        services.AddHttpLoggingInterceptor<LinkPathMask>();
        return services;
    }

    private static Uri BaseAddress(IServiceProvider provider)
    {
        if (provider.GetRequiredService<IOptions<SurveySettings>>().Value.BaseAddress is { Length: > 0 } address) return new Uri(address);
        var portal = provider.GetRequiredService<IOptions<PortalSettings>>().Value;
        return new UriBuilder(Uri.UriSchemeHttp, portal.Address is "0.0.0.0" or "::" ? "localhost" : portal.Address, portal.Port).Uri;
    }

    private static IMailQueue Mail(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<MailOptions>>().Value;
        return options.Mode switch
        {
            "smtp" => new SmtpMail(options, provider.GetRequiredService<ILogger<SmtpMail>>()),
            "folder" => new FolderMail(options.Folder.Length > 0 ? options.Folder : Path.Combine(provider.GetRequiredService<DataFolder>().Root, "mail"), options.From, provider.GetRequiredService<TimeProvider>()),
            _ => new NoMail(),
        };
    }
}
