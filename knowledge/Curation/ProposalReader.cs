using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation;

/// <summary>Reads proposals.</summary>
public sealed class ProposalReader(IDbContextFactory<CurationDbContext> curation, IDbContextFactory<SignalsDbContext> signals, DraftReader drafts)
{
    private const int Most = 500;

    /// <summary>One with all that belongs to it, or null.</summary>
    public async Task<ProposalView?> ReadAsync(int id, CancellationToken cancellation = default)
    {
        await using var context = await curation.CreateDbContextAsync(cancellation);
        if (await context.Proposals.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation) is not { } proposal) return null;
        var linked = await context.Decisions.Where(decision => decision.Proposal == id).Select(decision => decision.Signal).ToListAsync(cancellation);
        var events = await context.Events.AsNoTracking().Where(entry => entry.Proposal == id).OrderByDescending(entry => entry.Ordinal).ToListAsync(cancellation);
        var told = await context.Notices.CountAsync(notice => notice.Proposal == id, cancellation);
        await using var other = await signals.CreateDbContextAsync(cancellation);
        var own = await other.Signals.AsNoTracking().Where(signal => linked.Contains(signal.Id)).OrderBy(signal => signal.ObservedAt).ToListAsync(cancellation);
        var draft = proposal.No is { } no && await drafts.ReadAsync(no, proposal.Lang, cancellation) is { } found && found.Proposal == id ? found : null;
        return new ProposalView(proposal, own, events, draft, told);
    }

    /// <summary>All that are open, and the latest of the others; latest change first.</summary>
    public async Task<IReadOnlyList<ProposalLine>> ListAsync(string? assignee = null, CancellationToken cancellation = default)
    {
        await using var context = await curation.CreateDbContextAsync(cancellation);
        var proposals = await context.Proposals.AsNoTracking().Where(proposal => assignee == null || proposal.Assignee == assignee)
            .OrderBy(proposal => proposal.State == ProposalState.Published || proposal.State == ProposalState.Declined).ThenByDescending(proposal => proposal.ChangedAt).Take(Most).ToListAsync(cancellation);
        var counts = await context.Decisions.Where(decision => decision.Proposal != null).GroupBy(decision => decision.Proposal)
            .Select(group => new { Id = group.Key!.Value, Count = group.Count() }).ToDictionaryAsync(row => row.Id, row => row.Count, cancellation);
        return [.. proposals.Select(proposal => new ProposalLine(proposal, counts.GetValueOrDefault(proposal.Id)))];
    }
}
