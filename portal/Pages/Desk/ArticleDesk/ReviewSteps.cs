using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Publishing;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>The decisions about a revision.</summary>
internal sealed class ReviewSteps(ReturnRevision back, TakeBack takeBack, ApproveRevision approve, PublishRevision publish, WithdrawArticle withdraw)
{
    public Task<EditOutcome> ReturnAsync(RevisionName name, string comment, Curator by, CancellationToken cancellation)
        => back.ReturnAsync(name.No, name.Lang, name.Number, comment, by, cancellation);

    public Task<EditOutcome> TakeBackAsync(RevisionName name, Curator by, CancellationToken cancellation)
        => takeBack.TakeBackAsync(name.No, name.Lang, name.Number, by, cancellation);

    public Task<EditOutcome> ApproveAsync(RevisionName name, string comment, Curator by, CancellationToken cancellation)
        => approve.ApproveAsync(name.No, name.Lang, name.Number, comment, by, cancellation);

    public Task<EditOutcome> PublishAsync(RevisionName name, DateTimeOffset? at, string reason, Curator by, CancellationToken cancellation)
        => publish.PublishAsync(name, at, reason, by, cancellation);

    public Task<EditOutcome> WithdrawAsync(RevisionName name, string reason, Curator by, CancellationToken cancellation)
        => withdraw.WithdrawAsync(name.No, name.Lang, name.Number, reason, by, cancellation);
}
