using Microsoft.EntityFrameworkCore;

namespace Shirube.Knowledge.Curation;

/// <summary>Writes down what happened to a proposal, and stores it; Conflict when somebody else was faster.</summary>
internal static class ProposalSteps
{
    public static void Record(CurationDbContext context, Proposal proposal, ProposalEventKind kind, string by, DateTimeOffset now, string note = "")
    {
        proposal.Version++;
        proposal.ChangedAt = now;
        context.Events.Add(new ProposalEvent { Proposal = proposal.Id, Ordinal = proposal.Version, Kind = kind, By = by, At = now, Note = note });
    }

    public static async Task<CurationOutcome> SaveAsync(CurationDbContext context, Proposal proposal, CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);
            return new CurationOutcome(CurationStatus.Done, proposal.Id);
        }
        catch (DbUpdateException)
        {
            var version = await context.Proposals.AsNoTracking().Where(row => row.Id == proposal.Id).Select(row => row.Version).SingleAsync(cancellation);
            if (version == context.Entry(proposal).Property(row => row.Version).OriginalValue) throw;
            return new CurationOutcome(CurationStatus.Conflict, proposal.Id);
        }
    }
}
