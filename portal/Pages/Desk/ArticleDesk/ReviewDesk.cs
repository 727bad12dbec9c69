using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Articles.Reading;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>Reads what the page of a review shows.</summary>
internal sealed class ReviewDesk(DraftReader drafts, RevisionDiff diff, ArticleHistory history, ArticleLog log, RevisionGate gate)
{
    /// <summary>The sheet, or null when there is no such article.</summary>
    public async Task<ReviewSheet?> ReadAsync(int no, string lang, CancellationToken cancellation)
    {
        var draft = await drafts.ReadAsync(no, lang, cancellation);
        var lines = await history.ListAsync(no, lang, publishedOnly: false, cancellation);
        var events = await log.ReadAsync(no, lang, cancellation);
        if (draft is null && lines.Count == 0 && events.Count == 0) return null;
        var change = draft?.ReviewRevision is { } number ? await diff.CompareAsync(no, lang, draft.PublishedRevision, number, publishedOnly: false, cancellation) : null;
        var waiting = change?.Later;
        return new ReviewSheet
        {
            Title = waiting?.Line.Title ?? draft?.Content.Title ?? (lines.Count > 0 ? lines[0].Title : ""),
            Draft = draft,
            Revision = waiting,
            Fields = change is null ? [] : FieldChange.Of(change),
            Rows = change is null ? [] : Articles.DiffRow.Of(change.Lines),
            Gate = waiting is null ? null : await gate.CheckAsync(new RevisionName(no, lang, waiting.Line.Number), cancellation),
            Log = events,
            Revisions = lines,
        };
    }
}
