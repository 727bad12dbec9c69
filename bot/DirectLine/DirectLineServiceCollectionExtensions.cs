using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Bot.DirectLine.Streaming;
using Shirube.Bot.DirectLine.Tokens;
using Shirube.Bot.DirectLine.Uploads;

namespace Shirube.Bot.DirectLine;

/// <summary>Registers Direct Line.</summary>
internal static class DirectLineServiceCollectionExtensions
{
    public static IServiceCollection AddDirectLine(this IServiceCollection services, DirectLineFiles files)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(files);
        services.TryAddSingleton<TokenKey>();
        services.TryAddSingleton<DirectLineTokens>();
        services.TryAddSingleton<IConversationTokens, ConversationTokens>();
        services.TryAddSingleton<AddressRates>();
        services.TryAddSingleton<PublicOrigin>();
        services.TryAddSingleton<StreamCounter>();
        services.TryAddSingleton<StreamTickets>();
        services.TryAddSingleton<StreamDoor>();
        services.TryAddSingleton<StreamDesk>();
        services.TryAddSingleton<UploadStore>();
        services.TryAddSingleton<DirectLineAdapter>();
        return services;
    }
}
