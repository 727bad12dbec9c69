using Shirube.Knowledge.Articles.Editing;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>
/// Publishes a revision whose moment has come. The golden questions are asked again, because other articles have changed since:
/// unless an approver has said why it goes out all the same, a revision that loses one now is held back.
/// </summary>
public sealed class PublishDueRevision(RevisionGate gate, Publication publication, HoldRevision hold, ShowPublished show, ArticleLog log)
{
    /// <param name="name">The revision.</param>
    /// <param name="approver">Who approved it.</param>
    /// <param name="cancellation">Ends the wait before anything is published.</param>
    public async Task<EditOutcome> PublishAsync(RevisionName name, string approver, CancellationToken cancellation = default)
    {
        if (await gate.CheckAsync(name, cancellation) is not { } report) return EditOutcome.Of(EditStatus.NotFound);
        var isAllowed = report.IsOpen || (await log.ReadAsync(name.No, name.Lang, cancellation)).Any(entry => entry.Kind == ArticleEventKind.GateOverridden && entry.Revision == name.Number);
        if (!isAllowed)
        {
            var held = await hold.HoldAsync(name, report.Lost, cancellation);
            return held.IsDone ? EditOutcome.Of(EditStatus.QuestionsLost) with { Gate = report } : held;
        }

        var outcome = await publication.CommitAsync(name.No, name.Lang, name.Number, approver, "", cancellation);
        if (outcome.IsDone) await show.ShowAsync(report.After, name, approver);
        return outcome;
    }
}
