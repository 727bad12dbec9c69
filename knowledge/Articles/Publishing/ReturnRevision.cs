using Shirube.Knowledge.Articles.Editing;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Sends a revision back to its authors with a comment.</summary>
public sealed class ReturnRevision(TakeBack takeBack)
{
    public async Task<EditOutcome> ReturnAsync(int no, string lang, int revision, string comment, Curator by, CancellationToken cancellation = default)
    {
        if (!by.MayApprove) return EditOutcome.Of(EditStatus.NotAllowed);
        return string.IsNullOrWhiteSpace(comment)
            ? EditOutcome.Of(EditStatus.NoteMissing)
            : await takeBack.ReopenAsync(no, lang, revision, new TakeBack.Reopening(ArticleEventKind.Returned, by, comment.Trim()), cancellation);
    }
}
