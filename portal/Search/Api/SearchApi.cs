using Microsoft.AspNetCore.Http.HttpResults;
using Shirube.Portal.Access;
using Shirube.Portal.Web;

namespace Shirube.Portal.Search.Api;

/// <summary><c>GET /api/search</c> and <c>GET /api/suggest</c>.</summary>
internal static class SearchApi
{
    public const int LargestLimit = 50;

    public static IEndpointRouteBuilder MapSearchApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/search", Search).RequireRateLimiting(RateLimits.Search).WithName("search")
            .WithSummary("Searches published articles.").ProducesProblem(StatusCodes.Status429TooManyRequests);
        routes.MapGet("/api/suggest", Suggest).RequireRateLimiting(RateLimits.Search).WithName("suggest")
            .WithSummary("Completes what is being typed.").ProducesProblem(StatusCodes.Status429TooManyRequests);
        return routes;
    }

    private static Results<Ok<SearchResult>, ValidationProblem> Search(
        HttpContext context, ArticleSearch search, string? q, [AsParameters] SearchFilters filters)
    {
        if (filters.Faults() is { Count: > 0 } faults) return TypedResults.ValidationProblem(faults);
        var question = Question.From(q);
        var answer = search.Search(filters.Input(question), Readers.AudiencesOf(context.User), Language.Current);
        return TypedResults.Ok(SearchResult.Of(question, answer));
    }

    private static Ok<SuggestResult> Suggest(HttpContext context, ArticleSuggestions suggestions, string? q) =>
        TypedResults.Ok(new SuggestResult(suggestions.Suggest(Question.From(q), Readers.AudiencesOf(context.User), Language.Current)));
}
