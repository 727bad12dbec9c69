using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Gives out the numbers of articles. Rows of articles are never removed, so no number comes twice.</summary>
internal static class ArticleNumbers
{
    /// <summary>Numbers of a kind begin here times its place: 1001, 2001, 3001, 4001.</summary>
    private const int Block = 1000;

    /// <summary>The next free number of a kind.</summary>
    public static async Task<int> NextAsync(KnowledgeDbContext context, ArticleKind kind, CancellationToken cancellation)
    {
        var first = FirstOf(kind);
        var last = await context.Articles.Where(article => article.No > first && article.No < first + Block).MaxAsync(article => (int?)article.No, cancellation) ?? first;
        return last + 1 < first + Block ? last + 1 : await BeyondAsync(context, cancellation);
    }

    /// <summary>As many free numbers as are asked for, the next ones first.</summary>
    public static async Task<IReadOnlyList<int>> NextAsync(KnowledgeDbContext context, ArticleKind kind, int count, CancellationToken cancellation)
    {
        var next = await NextAsync(context, kind, cancellation);
        var end = FirstOf(kind) + Block;
        var within = next < end && next > FirstOf(kind) ? Math.Min(count, end - next) : 0;
        var beyond = within < count ? await BeyondAsync(context, cancellation) : 0;
        return [.. Enumerable.Range(next, within), .. Enumerable.Range(beyond, count - within)];
    }

    private static int FirstOf(ArticleKind kind) => ((int)kind + 1) * Block;

    // A full block goes on behind all blocks.
    private static async Task<int> BeyondAsync(KnowledgeDbContext context, CancellationToken cancellation)
        => Math.Max(await context.Articles.MaxAsync(article => (int?)article.No, cancellation) ?? 0, Block * 10) + 1;
}
