using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation;

/// <summary>
/// Closes the proposals whose revisions were published and tells everybody whose signal is linked and who can be told. What a
/// publication left undone, because the program was stopped, the next run does; nobody is told twice.
/// </summary>
public sealed class CloseProposals(
    IDbContextFactory<KnowledgeDbContext> knowledge, IDbContextFactory<CurationDbContext> curation, IDbContextFactory<SignalsDbContext> signals, TimeProvider time)
{
    private const int LongestWords = 200;

    /// <returns>Proposals that were closed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        await using var context = await curation.CreateDbContextAsync(cancellation);
        var open = await context.Proposals.Where(proposal => proposal.State == ProposalState.Drafting || proposal.State == ProposalState.New).ToListAsync(cancellation);
        if (open.Count == 0) return 0;
        var ids = open.Select(proposal => (int?)proposal.Id).ToList();
        var published = await PublishedAsync(ids, cancellation);
        var closed = 0;
        foreach (var proposal in open)
        {
            if (!published.TryGetValue(proposal.Id, out var revision)) continue;
            (proposal.State, proposal.No, proposal.Revision, proposal.PublishedAt) = (ProposalState.Published, revision.No, revision.Number, revision.PublishedAt);
            var told = await TellAsync(context, proposal, revision, cancellation);
            ProposalSteps.Record(context, proposal, ProposalEventKind.Published, Curator.System, time.GetUtcNow(), $"{revision.No}:{revision.Lang} #{revision.Number}, {told}");
            if ((await ProposalSteps.SaveAsync(context, proposal, cancellation)).IsDone) closed++;
        }

        return closed;
    }

    private async Task<Dictionary<int, Revision>> PublishedAsync(List<int?> ids, CancellationToken cancellation)
    {
        await using var context = await knowledge.CreateDbContextAsync(cancellation);
        var rows = await context.Revisions.AsNoTracking().Where(revision => ids.Contains(revision.Proposal) && revision.PublishedAt != null).ToListAsync(cancellation);
        return rows.GroupBy(revision => revision.Proposal!.Value).ToDictionary(group => group.Key, group => group.OrderBy(revision => revision.PublishedAt).First());
    }

    private async Task<int> TellAsync(CurationDbContext context, Proposal proposal, Revision revision, CancellationToken cancellation)
    {
        var linked = await context.Decisions.Where(decision => decision.Proposal == proposal.Id).Select(decision => decision.Signal).ToListAsync(cancellation);
        await using var other = await signals.CreateDbContextAsync(cancellation);
        var people = (await other.Signals.AsNoTracking().Where(signal => linked.Contains(signal.Id) && signal.Person != null).OrderBy(signal => signal.ObservedAt).ToListAsync(cancellation))
            .DistinctBy(signal => signal.Person, StringComparer.Ordinal).ToList();
        var told = (await context.Notices.Where(notice => notice.Proposal == proposal.Id).Select(notice => notice.Person).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        foreach (var signal in people.Where(signal => !told.Contains(signal.Person!)))
        {
            var words = signal.Words.Length > 0 ? signal.Words : signal.Comment;
            context.Notices.Add(new Notice
            {
                Proposal = proposal.Id,
                Person = signal.Person!,
                No = revision.No,
                Lang = revision.Lang,
                Revision = revision.Number,
                Words = words.Length <= LongestWords ? words : words[..LongestWords],
                At = time.GetUtcNow(),
            });
        }

        return people.Count;
    }
}
