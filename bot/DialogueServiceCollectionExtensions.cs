using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Dialogue.Answering;
using Shirube.Bot.Dialogue.Excerpts;
using Shirube.Bot.Dialogue.Masking;
using Shirube.Bot.Dialogue.Memory;
using Shirube.Bot.Dialogue.Records;
using Shirube.Bot.Dialogue.Turns;
using Shirube.Bot.DialogueSettings;
using Shirube.Bot.Figures;
using Shirube.Bot.Flows;
using Shirube.Bot.Language;
using Shirube.Bot.Operation;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Bot;

/// <summary>
/// Registers the assistant. The host registers its <see cref="DialogueDbContext"/> with a database, what it needs of
/// the desk (<see cref="Desk.IServiceDesk"/>) and who takes signals.
/// </summary>
public static class DialogueServiceCollectionExtensions
{
    public static IServiceCollection AddDialogue(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new DialogueOptions());
        services.TryAddSingleton<OfficeTime>();
        services.TryAddSingleton<IPersonalDataMask, PersonalDataMask>();
        services.TryAddSingleton<CurrentSettings>();
        services.TryAddSingleton<AssistantSettingsStore>();
        services.TryAddSingleton<IAssistantSettings>(provider => provider.GetRequiredService<AssistantSettingsStore>());
        services.AddSingleton<IContentTexts, FlowTexts>();
        services.TryAddSingleton<FlowCatalog>();
        services.TryAddSingleton(provider => new FlowHistory(
            provider.GetRequiredService<IDbContextFactory<KnowledgeDbContext>>(), provider.GetRequiredService<ArticleCatalog>(), provider.GetRequiredService<ArticleReader>(),
            provider.GetRequiredService<FlowCatalog>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<FlowMatcher>();
        services.TryAddSingleton<FlowWriter>();
        services.TryAddSingleton(new LanguageModelOptions());
        services.TryAddSingleton<Rephrasing>();
        services.TryAddSingleton<RephrasedAnswer>();
        services.TryAddSingleton<SectionFinder>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IGoldenSurface, AssistantSurface>());
        services.TryAddSingleton<QuestionReader>();
        services.TryAddSingleton<SectionText>();
        services.TryAddSingleton<RecentMemories>();
        services.TryAddSingleton<TurnStore>();
        services.TryAddSingleton<TurnJournal>();
        services.TryAddSingleton<ConversationMemories>();
        services.TryAddSingleton<TurnOpening>();
        services.TryAddSingleton<TurnClosing>();
        services.TryAddSingleton<TurnRating>();
        services.TryAddSingleton<Missed>();
        services.TryAddSingleton<DeskHandover>();
        services.TryAddSingleton<IAssistant, Assistant>();
        return services.AddSteps().AddOperation();
    }

    private static IServiceCollection AddOperation(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new FiguresReader(provider.GetRequiredService<IDbContextFactory<DialogueDbContext>>(), provider.GetRequiredService<OfficeTime>()));
        services.TryAddSingleton<MaintenanceLog>();
        services.TryAddSingleton<UptimeLog>();
        services.TryAddSingleton<AssistantHealth>();
        services.TryAddSingleton<IAssistantState>(provider => provider.GetRequiredService<AssistantHealth>());
        services.TryAddSingleton<AssistantProbe>();
        services.TryAddSingleton<AssistantUpkeep>();
        services.TryAddSingleton(provider => new Lazy<AssistantUpkeep>(provider.GetRequiredService<AssistantUpkeep>));
        services.AddHostedService<AssistantWatch>();
        return services;
    }

    // In the order in which they are asked.
    private static IServiceCollection AddSteps(this IServiceCollection services)
    {
        services.AddSingleton<ITurnStep, ContactStep>();
        services.AddSingleton<ITurnStep, LimitStep>();
        services.AddSingleton<ITurnStep, HandoverStep>();
        services.AddSingleton<ITurnStep, FlowTurnStep>();
        services.AddSingleton<ITurnStep, PlainChoiceStep>();
        services.AddSingleton<ITurnStep, SectionStep>();
        services.AddSingleton<ITurnStep, StatusStep>();
        services.AddSingleton<ITurnStep, CourtesyStep>();
        services.AddSingleton<ITurnStep, ServiceStep>();
        services.AddSingleton<ITurnStep, FlowEntryStep>();
        services.AddSingleton<ITurnStep, AnswerStep>();
        return services;
    }
}
