using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Shirube.Bot.Connector;

/// <summary>Where channels of the Bot Service call.</summary>
public static class ConnectorEndpoints
{
    public static IEndpointRouteBuilder MapAgentEndpoints(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/messages", (HttpContext http, IAgentHttpAdapter adapter) => adapter.ProcessAsync(http, http.RequestAborted)).ExcludeFromDescription();
        return routes;
    }
}
