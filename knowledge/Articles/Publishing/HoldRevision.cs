using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Leaves a revision unpublished whose moment came but by which golden questions would be lost: an editor has to decide again.</summary>
public sealed class HoldRevision(IDbContextFactory<KnowledgeDbContext> database, TimeProvider time)
{
    /// <summary>Takes its moment away and writes down which questions stand against it.</summary>
    public async Task<EditOutcome> HoldAsync(RevisionName name, IReadOnlyList<LostQuestion> lost, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await OpenArticleStep.BeginAsync(context, name.No, name.Lang, time.GetUtcNow(), cancellation) is not { } step) return EditOutcome.Of(EditStatus.NotFound);
        if (await step.RevisionAsync(name.Number, cancellation) is not { State: RevisionState.Approved, EffectiveFrom: not null } revision) return EditOutcome.Of(EditStatus.NotNow);
        revision.EffectiveFrom = null;
        step.Record(ArticleEventKind.Held, Curator.System, name.Number, string.Join('\n', lost.Select(question => $"{question.Question.No} {question.Question.Question}").Distinct(StringComparer.Ordinal)));
        return await step.SaveAsync(name.Number, cancellation);
    }
}
