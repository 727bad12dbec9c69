using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Begins to change an article: a draft with the published text, or with that of an old revision to bring it back.</summary>
public sealed class StartDraft(IDbContextFactory<KnowledgeDbContext> database, TimeProvider time)
{
    /// <summary>Begins it. Done as well when there is a draft already and no old revision is asked for.</summary>
    /// <param name="request">What to begin.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="DamagedRevisionException">The stored text does not match its hash.</exception>
    public async Task<EditOutcome> StartAsync(DraftRequest request, Curator by, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var step = await OpenArticleStep.BeginAsync(context, request.No, request.Lang, time.GetUtcNow(), cancellation)
            ?? await TranslationAsync(context, request, cancellation);
        if (step is null) return EditOutcome.Of(EditStatus.NotFound);
        if (await step.DraftAsync(cancellation) is { } draft) return await JoinAsync(step, draft, request, cancellation);
        if (await SourceAsync(context, step.Article, request, cancellation) is not { } source) return EditOutcome.Of(EditStatus.NotFound);
        if (ArticleFile.HashOf(source.Text) != source.Hash || ArticleFile.Read(source.Text, []) is not { } file)
            throw new DamagedRevisionException(source.No, source.Lang, source.Number);
        var isTranslation = source.Lang != request.Lang;
        var original = isTranslation ? await Translation.PublishedOriginalAsync(context, request.No, cancellation) : await Translation.OriginalOfAsync(context, source, cancellation);
        DraftStart.Add(context, step.Article, new DraftOrigin(source.Kind, DraftContents.Of(file, step.Article.Slug), isTranslation ? null : source.Number, request.Proposal, original), by, step.Now);
        var media = await context.RevisionMedia.AsNoTracking().Where(used => used.No == source.No && used.Lang == source.Lang && used.Revision == source.Number).ToListAsync(cancellation);
        context.DraftMedia.AddRange(media.Select(used => new DraftMedia { No = request.No, Lang = request.Lang, Name = used.Name, Hash = used.Hash }));
        step.Record(ArticleEventKind.Started, by.Name, isTranslation ? null : source.Number);
        return await step.SaveAsync(source.Number, cancellation);
    }

    private static async Task<EditOutcome> JoinAsync(OpenArticleStep step, Draft draft, DraftRequest request, CancellationToken cancellation)
    {
        if (request.Revision is not null) return EditOutcome.Of(EditStatus.NotNow);
        if (request.Proposal is null || draft.Proposal == request.Proposal) return EditOutcome.Of(EditStatus.Done);
        if (draft.Proposal is not null) return EditOutcome.Of(EditStatus.NotNow);
        draft.Proposal = request.Proposal;
        draft.Version++;
        return await step.SaveAsync(null, cancellation);
    }

    // A translation begins from the text in the other language.
    private async Task<OpenArticleStep?> TranslationAsync(KnowledgeDbContext context, DraftRequest request, CancellationToken cancellation)
    {
        if (request.Revision is not null || !WireNames.Languages.Contains(request.Lang, StringComparer.Ordinal)) return null;
        var other = await context.Articles.AsNoTracking().FirstOrDefaultAsync(article => article.No == request.No && article.PublishedRevision != null, cancellation);
        if (other is null) return null;
        var article = new Article { No = request.No, Lang = request.Lang, Slug = other.Slug };
        context.Articles.Add(article);
        return new OpenArticleStep(context, article, time.GetUtcNow());
    }

    private static async Task<Revision?> SourceAsync(KnowledgeDbContext context, Article article, DraftRequest request, CancellationToken cancellation)
    {
        var own = context.Revisions.AsNoTracking().Where(revision => revision.No == article.No && revision.Lang == article.Lang);
        if (request.Revision is { } number) return await own.SingleOrDefaultAsync(revision => revision.Number == number, cancellation);
        if (article.PublishedRevision is { } published) return await own.SingleOrDefaultAsync(revision => revision.Number == published, cancellation);
        if (await own.OrderByDescending(revision => revision.Number).FirstOrDefaultAsync(cancellation) is { } last) return last;
        return await (from other in context.Articles.AsNoTracking()
                      join revision in context.Revisions on new { other.No, other.Lang, Number = other.PublishedRevision } equals new { revision.No, revision.Lang, Number = (int?)revision.Number }
                      where other.No == article.No
                      select revision).FirstOrDefaultAsync(cancellation);
    }
}
