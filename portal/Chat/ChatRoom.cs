using Shirube.Bot;
using Shirube.Bot.Connector;
using Shirube.Bot.Conversations;
using Shirube.Bot.DirectLine;
using Shirube.Portal.Storage;
using Shirube.Portal.Web;

namespace Shirube.Portal.Chat;

/// <summary>Registers the assistant with its tables and the page to talk to it.</summary>
internal static class ChatRoom
{
    public static IServiceCollection AddChat(this IServiceCollection services, DataFolder folder)
    {
        services.AddPortalDbContext<ConversationsDbContext>();
        services.AddSingleton<IChatPeople, ChatPeople>();
        services.AddSingleton<OwnConversation>();
        services.AddSingleton<ChatAvailability>();
        services.AddSingleton<ReadChat>();
        services.AddSingleton<TalkByForm>();
        services.AddBot(new DirectLineFiles(folder.ChatKeyFile, folder.UploadsFolder));
        return services;
    }

    public static void MapChat(this IEndpointRouteBuilder routes)
    {
        routes.MapDirectLine();
        routes.MapAgentEndpoints();
        // Other sites' pages are refused before, and what is given is for the visitor's own eyes: no form token besides.
        routes.MapPost("/chat/token", ChatTokenEndpoint.PostAsync).DisableAntiforgery().RequireRateLimiting(RateLimits.Chat).ExcludeFromDescription();
    }
}
