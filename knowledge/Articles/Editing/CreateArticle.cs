using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Begins a new article: gives it its number and an empty or prepared draft.</summary>
public sealed class CreateArticle(IDbContextFactory<KnowledgeDbContext> database, TimeProvider time)
{
    private const int Attempts = 20;

    /// <summary>Creates it.</summary>
    /// <param name="kind">What it is to be.</param>
    /// <param name="lang">Language of its text.</param>
    /// <param name="content">What its fields begin with.</param>
    /// <param name="by">Who writes it.</param>
    /// <param name="proposal">Proposal that it carries out, or null.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Its number.</returns>
    public async Task<int> CreateAsync(ArticleKind kind, string lang, DraftContent content, Curator by, int? proposal = null, CancellationToken cancellation = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryCreateAsync(kind, lang, content, by, proposal, cancellation);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody took the number at the same moment: the next one is free.
            }
        }
    }

    private async Task<int> TryCreateAsync(ArticleKind kind, string lang, DraftContent content, Curator by, int? proposal, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var now = time.GetUtcNow();
        var no = await ArticleNumbers.NextAsync(context, kind, cancellation);
        var slug = content.Slug.Length > 0 ? content.Slug : string.Create(CultureInfo.InvariantCulture, $"{WireNames.Of(kind)}-{no}");
        var article = new Article { No = no, Lang = lang, Slug = slug };
        context.Articles.Add(article);
        DraftStart.Add(context, article, new DraftOrigin(kind, content with { Slug = slug }, null, proposal), by, now);
        new OpenArticleStep(context, article, now).Record(ArticleEventKind.Started, by.Name);
        await context.SaveChangesAsync(cancellation);
        return no;
    }
}
