using Microsoft.EntityFrameworkCore;

namespace Shirube.Knowledge.Curation;

/// <summary>Decides that a proposal will not be carried out, for a reason; or takes it up again.</summary>
public sealed class DeclineProposal(IDbContextFactory<CurationDbContext> database, TimeProvider time)
{
    /// <summary>Declines it; with an empty reason a declined one is taken up again.</summary>
    public async Task<CurationOutcome> DeclineAsync(int id, int version, string reason, string by, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.Proposals.FindAsync([id], cancellation) is not { } proposal) return new CurationOutcome(CurationStatus.NotFound, id);
        if (proposal.Version != version) return new CurationOutcome(CurationStatus.Conflict, id);
        var reopens = proposal.State == ProposalState.Declined;
        if (proposal.State == ProposalState.Published) return new CurationOutcome(CurationStatus.NotNow, id);
        if (!reopens && string.IsNullOrWhiteSpace(reason)) return new CurationOutcome(CurationStatus.Missing, id);
        (proposal.State, proposal.DeclineReason) = reopens ? (ProposalState.New, "") : (ProposalState.Declined, reason.Trim());
        ProposalSteps.Record(context, proposal, reopens ? ProposalEventKind.Reopened : ProposalEventKind.Declined, by, time.GetUtcNow(), proposal.DeclineReason);
        return await ProposalSteps.SaveAsync(context, proposal, cancellation);
    }
}
