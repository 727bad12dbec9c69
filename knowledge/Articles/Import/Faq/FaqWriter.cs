using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Import.Faq;

/// <summary>Stores the rows of a list in one transaction: whatever happens, all are there or none is.</summary>
public sealed class FaqWriter(IDbContextFactory<KnowledgeDbContext> database, RevisionDrawing drawing, TimeProvider time)
{
    private const string Note = "FAQ の一覧から取り込み";

    /// <returns>Numbers of the articles, in the order of the rows.</returns>
    internal async Task<IReadOnlyList<int>> WriteAsync(IReadOnlyList<FaqCandidate> candidates, FaqRequest request, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var now = time.GetUtcNow();
        var free = new Queue<int>(await ArticleNumbers.NextAsync(context, ArticleKind.Faq, candidates.Count(candidate => candidate.No is null), cancellation));
        var numbers = new List<int>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (candidate.Status == ImportStatus.Unchanged)
            {
                numbers.Add(candidate.No ?? 0);
                continue;
            }

            var article = candidate.No is { } known ? await context.Articles.FindAsync([known, request.Lang], cancellation) : null;
            if (article is null)
            {
                var no = free.Dequeue();
                article = new Article { No = no, Lang = request.Lang, Slug = string.Create(CultureInfo.InvariantCulture, $"faq-{no}") };
                context.Articles.Add(article);
            }

            numbers.Add(article.No);
            var step = new OpenArticleStep(context, article, now);
            if (request.Publish) await PublishAsync(context, step, candidate.Content, request.By, cancellation);
            else await DraftAsync(context, step, candidate.Content, request.By, cancellation);
        }

        await Stamps.ChangeAsync(context, cancellation);
        await context.SaveChangesAsync(cancellation);
        return numbers;
    }

    private static async Task DraftAsync(KnowledgeDbContext context, OpenArticleStep step, DraftContent content, string by, CancellationToken cancellation)
    {
        var article = step.Article;
        DraftStart.Add(context, article, new DraftOrigin(ArticleKind.Faq, content with { Slug = article.Slug }, article.PublishedRevision, null), new Curator(by, false), step.Now);
        if (article.PublishedRevision is { } published)
        {
            var media = await context.RevisionMedia.AsNoTracking().Where(used => used.No == article.No && used.Lang == article.Lang && used.Revision == published).ToListAsync(cancellation);
            context.DraftMedia.AddRange(media.Select(used => new DraftMedia { No = article.No, Lang = article.Lang, Name = used.Name, Hash = used.Hash }));
        }

        context.Drafts.Local.First(draft => draft.No == article.No && draft.Lang == article.Lang).ChangeNote = Note;
        step.Record(ArticleEventKind.Started, by);
    }

    private async Task PublishAsync(KnowledgeDbContext context, OpenArticleStep step, DraftContent content, string by, CancellationToken cancellation)
    {
        var article = step.Article;
        var problems = new List<FileProblem>();
        var file = DraftContents.ToFile(content with { Slug = article.Slug }, article.No, article.Lang, ArticleKind.Faq, problems) ?? throw new InvalidOperationException("A checked row is no article: " + string.Join(' ', problems.Select(problem => problem.English)));
        var text = file.Write();
        var drawn = drawing.Draw(file.Body, article.Lang, new Dictionary<string, Markdown.MediaReference>(StringComparer.Ordinal));
        var candidate = new ImportCandidate { Path = "", Slug = article.Slug, File = file, Drawn = drawn, Text = text, Hash = ArticleFile.HashOf(text), Media = new Dictionary<string, string>(StringComparer.Ordinal) };
        if (article.PublishedRevision is { } old && await step.RevisionAsync(old, cancellation) is { } before) before.State = RevisionState.Superseded;
        var number = ++article.LastRevision;
        article.PublishedRevision = number;
        context.Revisions.Add(RevisionRecords.Published(candidate, number, by, number == 1 ? "" : Note, step.Now));
        context.Renderings.Add(RevisionDrawing.ToRecord(article.No, article.Lang, number, candidate.Hash, drawn));
        step.Record(ArticleEventKind.Published, by, number, Note);
    }
}
