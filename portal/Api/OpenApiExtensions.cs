namespace Shirube.Portal.Api;

/// <summary>Describes the API for programs at <c>/openapi/v1.json</c>.</summary>
public static class OpenApiExtensions
{
    public static IServiceCollection AddPortalOpenApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "しるべ / Shirube", Version = "v1", Description = "公開中の記事と検索 / Published articles and search" };
            // The address that a client came by is not the document's business.
            document.Servers = [];
            return Task.CompletedTask;
        }));
        return services;
    }

    public static IEndpointConventionBuilder MapPortalOpenApi(this IEndpointRouteBuilder routes) => routes.MapOpenApi("/openapi/{documentName}.json");
}
