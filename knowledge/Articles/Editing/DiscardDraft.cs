using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Throws a draft away. The published text and the revisions stay.</summary>
public sealed class DiscardDraft(IDbContextFactory<KnowledgeDbContext> database, TimeProvider time)
{
    /// <summary>Throws it away, when it is still the one that was looked at.</summary>
    public async Task<EditOutcome> DiscardAsync(int no, string lang, int version, Curator by, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await OpenArticleStep.BeginAsync(context, no, lang, time.GetUtcNow(), cancellation) is not { } step) return EditOutcome.Of(EditStatus.NotFound);
        if (await step.DraftAsync(cancellation) is not { } draft) return EditOutcome.Of(EditStatus.NotFound);
        if (draft.ReviewRevision is not null) return EditOutcome.Of(EditStatus.NotNow);
        if (draft.Version != version) return EditOutcome.Of(EditStatus.Conflict);
        await DraftRemoval.RemoveAsync(context, draft, cancellation);
        step.Record(ArticleEventKind.Discarded, by.Name, draft.BasedOn, DraftContent.FromJson(draft.Content).Title);
        return await step.SaveAsync(null, cancellation);
    }
}
