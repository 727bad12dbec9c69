using Microsoft.EntityFrameworkCore;

namespace Shirube.Knowledge.Curation;

/// <summary>Changes, declines and takes up a proposal.</summary>
public sealed class ChangeProposal(IDbContextFactory<CurationDbContext> database, TimeProvider time)
{
    /// <summary>Changes its fields, when it is still the one that was looked at.</summary>
    public async Task<CurationOutcome> ChangeAsync(int id, int version, ProposalFields fields, string by, CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(fields.Title)) return new CurationOutcome(CurationStatus.Missing, id);
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.Proposals.FindAsync([id], cancellation) is not { } proposal) return new CurationOutcome(CurationStatus.NotFound, id);
        if (proposal.Version != version) return new CurationOutcome(CurationStatus.Conflict, id);
        var correction = (proposal.Manual, proposal.ManualPage, proposal.Correction, proposal.SentOn, proposal.AnsweredOn, proposal.VendorAnswer);
        (proposal.Title, proposal.Text, proposal.Assignee, proposal.Due) = (fields.Title.Trim(), fields.Text.Trim(), fields.Assignee.Trim(), fields.Due);
        if (proposal.State == ProposalState.New) proposal.No = fields.No;
        (proposal.Manual, proposal.ManualPage, proposal.Correction) = (fields.Manual.Trim(), fields.ManualPage, fields.Correction.Trim());
        (proposal.SentOn, proposal.AnsweredOn, proposal.VendorAnswer) = (fields.SentOn, fields.AnsweredOn, fields.VendorAnswer.Trim());
        var isCorrection = correction != (proposal.Manual, proposal.ManualPage, proposal.Correction, proposal.SentOn, proposal.AnsweredOn, proposal.VendorAnswer);
        ProposalSteps.Record(context, proposal, isCorrection ? ProposalEventKind.Correction : ProposalEventKind.Changed, by, time.GetUtcNow());
        return await ProposalSteps.SaveAsync(context, proposal, cancellation);
    }
}
