using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Shirube.Bot.DirectLine.Streaming;
using Shirube.Bot.DirectLine.Uploads;

namespace Shirube.Bot.DirectLine;

/// <summary>Direct Line 3.0, as its clients use it.</summary>
public static class DirectLineEndpoints
{
    /// <summary>What all addresses begin with.</summary>
    public const string Root = "/v3/directline";

    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Root + "/tokens/generate", TokenEndpoints.GenerateAsync).ExcludeFromDescription();
        // Straight from routing: what follows there would be held in memory for as long as the stream is open, and it decides by token and origin itself.
        routes.MapMethods(Root + "/conversations/{id}/stream", [HttpMethods.Get, HttpMethods.Connect], StreamEndpoint.ListenAsync).ExcludeFromDescription().ShortCircuit();
        routes.MapGet(Root + "/uploads/{id}/{name}", DownloadEndpoint.GetAsync).ExcludeFromDescription();

        var calls = routes.MapGroup(Root).AddEndpointFilter<CallFilter>().ExcludeFromDescription();
        calls.MapPost("/tokens/refresh", TokenEndpoints.Refresh);
        calls.MapPost("/conversations", ConversationEndpoints.StartAsync);
        calls.MapGet("/conversations/{id}", ConversationEndpoints.ReconnectAsync);
        calls.MapGet("/conversations/{id}/activities", ActivityEndpoints.ReadAsync);
        calls.MapPost("/conversations/{id}/activities", ActivityEndpoints.PostAsync);
        calls.MapPost("/conversations/{id}/upload", UploadEndpoint.PostAsync).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(UploadLimits.LargestBody));
        return routes;
    }
}
