using Microsoft.Extensions.Options;
using Shirube.Bot.Desk;
using Shirube.Portal.Desk.Asking;
using Shirube.Portal.Desk.Authoring;
using Shirube.Portal.Desk.Calendar;
using Shirube.Portal.Desk.Chat;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Desk.Working;
using Shirube.Portal.Storage;
using Shirube.Portal.Web;

namespace Shirube.Portal.Desk;

/// <summary>Registers the desk: its calendar, its ledger of inquiries, and what the assistant needs of it.</summary>
internal static class DeskRoom
{
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddPortalDbContext<DeskDbContext>();
        services.AddSingleton(CalendarSetup.Make);
        services.AddSingleton(provider => new AnswerTarget(TimeSpan.FromMinutes(provider.GetRequiredService<IOptions<DeskOptions>>().Value.AnswerTargetMinutes)));
        services.AddSingleton<ReceiveInquiry>();
        services.AddSingleton<RecordFacts>();
        services.AddSingleton<InquirySignals>();
        services.AddSingleton<InquiryTouches>();
        services.AddSingleton<InquiryList>();
        services.AddSingleton<AgentDirectory>();
        services.AddSingleton<SectionPicker>();
        services.AddSingleton<ActionReader>();
        services.AddSingleton<ActOnInquiry>();
        services.AddSingleton<EnterInquiry>();
        services.AddSingleton<InquiryReader>();
        services.AddSingleton<AnswerNews>();
        services.AddSingleton<AskAdvisor>();
        services.AddSingleton<SendQuestion>();
        services.AddSingleton<Anonymizer>();
        services.AddSingleton<PrepareArticle>();
        services.AddSingleton<ArticleFromInquiry>();
        services.AddSingleton<IServiceDesk, ChatDesk>();
        return services;
    }
}
