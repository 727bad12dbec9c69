using Microsoft.Extensions.AI;
using Shirube.Bot;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Dialogue.Records;
using Shirube.Bot.Language;
using Shirube.Portal.Startup;
using Shirube.Portal.Storage;
using Shirube.Portal.Web;

namespace Shirube.Portal.Assistant;

/// <summary>Gives the assistant its database and the time of the office.</summary>
internal static class AssistantRoom
{
    public static IServiceCollection AddAssistant(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPortalDbContext<DialogueDbContext>();
        services.AddSingleton<OperationMonth>();
        services.AddSingleton<ReadAssistantFigures>();
        services.AddSingleton(new DialogueOptions { TimeZone = configuration[DateText.ZoneSetting] ?? "Asia/Tokyo" });
        var model = configuration.GetSection(LanguageModelOptions.Section).Get<LanguageModelOptions>() ?? new LanguageModelOptions();
        if (model.Fault() is { } fault) throw new StartupFaultException($"言語モデルの設定が正しくありません。{fault}", $"The settings of the language model are wrong. {fault}", null);
        services.AddSingleton(model);
        if (model.IsOn) services.AddSingleton<IChatClient>(new OpenAiChatClient(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan }, model));
        return services.AddDialogue();
    }
}
