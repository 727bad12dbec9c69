using Microsoft.AspNetCore.Http.HttpResults;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Reading;

namespace Shirube.Portal.Api;

/// <summary><c>GET /api/articles</c> and <c>GET /api/articles/{no}</c>: what is published, for programs. Errors are problem details.</summary>
public static class ArticlesApi
{
    /// <summary>Maps both.</summary>
    /// <param name="routes">Where to.</param>
    /// <param name="audiencesOf">Which audiences the one who asks belongs to.</param>
    public static IEndpointConventionBuilder MapArticlesApi(this IEndpointRouteBuilder routes, Func<HttpContext, IReadOnlyCollection<Audience>> audiencesOf)
    {
        var group = routes.MapGroup("");
        group.MapGet("/api/articles", Results<Ok<ArticleList>, ValidationProblem> ([AsParameters] ArticleListQuery query, HttpContext http, ArticleCatalog catalog)
            => List(query, audiencesOf(http), catalog)).WithName("articles");
        group.MapGet("/api/articles/{no:int}", (int no, string? lang, HttpContext http, ArticleCatalog catalog, ArticleReader reader, CancellationToken cancellation)
            => ReadAsync(no, lang ?? "ja", audiencesOf(http), catalog, reader, cancellation)).WithName("article");
        return group;
    }

    private static Results<Ok<ArticleList>, ValidationProblem> List(ArticleListQuery query, IReadOnlyCollection<Audience> audiences, ArticleCatalog catalog)
    {
        if (query.Faults() is { Count: > 0 } faults) return TypedResults.ValidationProblem(faults);
        var selected = catalog.Current.All.Where(head => audiences.Contains(head.Audience) && query.Selects(head)).ToList();
        return TypedResults.Ok(new ArticleList(selected.Count, [.. selected.Skip(query.Skipped).Take(query.Taken).Select(ArticleItem.Of)]));
    }

    private static async Task<Results<Ok<ArticleDetail>, ProblemHttpResult>> ReadAsync(
        int no, string lang, IReadOnlyCollection<Audience> audiences, ArticleCatalog catalog, ArticleReader reader, CancellationToken cancellation)
    {
        if (catalog.For(lang, audiences).Find(no) is not { } head) return NotFound(no);
        try
        {
            return await reader.ReadAsync(head.No, head.Lang, cancellation) is { } view ? TypedResults.Ok(ArticleDetail.Of(view)) : NotFound(no);
        }
        catch (DamagedRevisionException)
        {
            return TypedResults.Problem($"記事 {no} は壊れているため出せません。 / Article {no} is damaged and cannot be shown.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static ProblemHttpResult NotFound(int no)
        => TypedResults.Problem($"記事 {no} はありません。 / There is no article {no}.", statusCode: StatusCodes.Status404NotFound);
}
