using Shirube.Knowledge.Articles.Editing;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Publishes an approved revision, now or at a later moment, unless golden questions would be lost by it.</summary>
public sealed class PublishRevision(Publication publication, ScheduleRevision schedule, RevisionGate gate, ShowPublished show, IFailPoints failPoints)
{
    /// <summary>Findable when it returns, or written down for the later moment.</summary>
    /// <param name="revision">Which revision.</param>
    /// <param name="at">When, or null for now.</param>
    /// <param name="overrideReason">Why it is published although golden questions are lost; empty to be stopped by them.</param>
    /// <param name="by">Who publishes it.</param>
    /// <param name="cancellation">Ends the wait before anything is published.</param>
    public async Task<EditOutcome> PublishAsync(RevisionName revision, DateTimeOffset? at, string overrideReason, Curator by, CancellationToken cancellation = default)
    {
        if (!by.MayApprove) return EditOutcome.Of(EditStatus.NotAllowed);
        if (await gate.CheckAsync(revision, cancellation) is not { } report) return EditOutcome.Of(EditStatus.NotFound);
        failPoints.Reach(FailPoint.GateAsked);
        var reason = report.IsOpen ? "" : overrideReason.Trim();
        if (!report.IsOpen && reason.Length == 0) return EditOutcome.Of(EditStatus.QuestionsLost) with { Gate = report };
        if (at is { } moment) return await schedule.ScheduleAsync(revision.No, revision.Lang, revision.Number, moment, by, reason, cancellation);
        var outcome = await publication.CommitAsync(revision.No, revision.Lang, revision.Number, by.Name, reason, cancellation);
        if (!outcome.IsDone) return outcome;
        await show.ShowAsync(report.After, revision, by.Name);
        return outcome with { Gate = report };
    }
}
