using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Makes an immutable revision of a draft and hands it to the reviewers. The draft stands still until they have decided.</summary>
public sealed class SendToReview(IDbContextFactory<KnowledgeDbContext> database, DraftCheck check, TimeProvider time)
{
    /// <summary>Sends the draft in the state that was looked at.</summary>
    /// <param name="no">The article.</param>
    /// <param name="lang">Its language.</param>
    /// <param name="version">Version of the draft.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<EditOutcome> SendAsync(int no, string lang, int version, Curator by, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var now = time.GetUtcNow();
        if (await OpenArticleStep.BeginAsync(context, no, lang, now, cancellation) is not { } step) return EditOutcome.Of(EditStatus.NotFound);
        if (await step.DraftAsync(cancellation) is not { } draft) return EditOutcome.Of(EditStatus.NotFound);
        if (draft.ReviewRevision is not null) return EditOutcome.Of(EditStatus.NotNow);
        if (draft.Version != version) return EditOutcome.Of(EditStatus.Conflict);
        if (draft.ChangeNote.Trim().Length == 0) return EditOutcome.Of(EditStatus.NoteMissing);
        var content = DraftContent.FromJson(draft.Content);
        var found = await check.CheckAsync(context, draft, content, cancellation);
        if (!found.IsGood) return new EditOutcome(EditStatus.Invalid, null, found.Problems);
        var number = ++step.Article.LastRevision;
        var text = found.File!.Write();
        var candidate = new ImportCandidate
        {
            Path = "",
            Slug = content.Slug.Trim(),
            File = found.File,
            Drawn = found.Drawn,
            Text = text,
            Hash = ArticleFile.HashOf(text),
            Media = found.Media,
        };
        context.Revisions.Add(RevisionRecords.Create(candidate, number, by.Name, draft.ChangeNote.Trim(), now, draft));
        draft.ReviewRevision = number;
        draft.Version++;
        step.Record(ArticleEventKind.Sent, by.Name, number, draft.ChangeNote.Trim());
        return await step.SaveAsync(number, cancellation);
    }
}
