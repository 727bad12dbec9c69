using Shirube.Knowledge.Articles;
using Shirube.Portal.Access;
using Shirube.Portal.Web;

namespace Shirube.Portal.Search;

/// <summary><c>GET /api/search</c> and <c>GET /api/suggest</c>.</summary>
internal static class SearchApi
{
    public const int LargestLimit = 50;

    public static IEndpointRouteBuilder MapSearchApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/search", Search).RequireRateLimiting(RateLimits.Search).WithName("search");
        routes.MapGet("/api/suggest", Suggest).RequireRateLimiting(RateLimits.Search).WithName("suggest");
        return routes;
    }

    private static IResult Search(
        HttpContext context, ArticleSearch search, string? q, [AsParameters] SearchFilters filters)
    {
        if (filters.Faults() is { Count: > 0 } faults) return Results.ValidationProblem(faults);
        var question = Question.From(q);
        var answer = search.Search(filters.Input(question), Readers.AudiencesOf(context.User), Language.Current);
        return Results.Json(new
        {
            query = question.Words,
            total = answer.Total,
            tookMs = Math.Round(answer.Took.TotalMilliseconds, 3),
            strict = answer.Strict,
            didYouMean = answer.DidYouMean,
            hits = answer.Hits.Select(Hit),
            facets = new
            {
                service = answer.Services.Select(facet => new { value = facet.Value, count = facet.Count }),
                kind = answer.Kinds.Select(facet => new { value = facet.Value, count = facet.Count }),
            },
        });
    }

    private static object Hit(FoundArticle hit) => new
    {
        no = hit.Article.No,
        kind = WireNames.Of(hit.Article.Kind),
        service = hit.Article.Service,
        title = hit.Article.Title,
        slug = hit.Article.Slug,
        heading = hit.Best.Heading.Text,
        anchor = hit.Best.Anchor,
        url = hit.Best.Url,
        snippet = MarkedHtml.Of(hit.Best.Snippet),
        score = hit.Score,
        lang = hit.Article.Lang,
        revision = hit.Article.Revision,
        sections = hit.Others.Select(section => new
        {
            heading = section.Heading.Text,
            anchor = section.Anchor,
            url = section.Url,
            snippet = MarkedHtml.Of(section.Snippet),
        }),
    };

    private static IResult Suggest(HttpContext context, ArticleSuggestions suggestions, string? q) => Results.Json(new
    {
        suggestions = suggestions.Suggest(Question.From(q), Readers.AudiencesOf(context.User), Language.Current)
            .Select(offer => new { text = offer.Text, url = offer.Url, note = offer.Note }),
    });
}
