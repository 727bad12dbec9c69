using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation;

/// <summary>Makes a proposal of signals, or adds them to one.</summary>
public sealed class JoinSignals(IDbContextFactory<CurationDbContext> curation, IDbContextFactory<SignalsDbContext> signals, TimeProvider time)
{
    private const int LongestTitle = 200;

    /// <param name="ids">The signals. Those that were decided about already stay as they are.</param>
    /// <param name="proposal">The proposal to join, or null for a new one.</param>
    /// <param name="title">Title of a new one; empty for what the signals say.</param>
    /// <param name="by">Who decides that.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<CurationOutcome> JoinAsync(IReadOnlyCollection<int> ids, int? proposal, string title, string by, CancellationToken cancellation = default)
    {
        var chosen = await ReadAsync(ids, cancellation);
        if (chosen.Count == 0 && ids.Count > 0) return new CurationOutcome(CurationStatus.NotFound);
        await using var context = await curation.CreateDbContextAsync(cancellation);
        var now = time.GetUtcNow();
        var target = proposal is { } id ? await context.Proposals.FindAsync([id], cancellation) : await NewAsync(context, chosen, title.Trim(), by, now, cancellation);
        if (target is null) return new CurationOutcome(proposal is null ? CurationStatus.Missing : CurationStatus.NotFound);
        if (target.State is ProposalState.Published or ProposalState.Declined) return new CurationOutcome(CurationStatus.NotNow, target.Id);
        var decided = await context.Decisions.Where(decision => ids.Contains(decision.Signal)).Select(decision => decision.Signal).ToListAsync(cancellation);
        var joining = chosen.Where(signal => !decided.Contains(signal.Id)).ToList();
        context.Decisions.AddRange(joining.Select(signal => new SignalDecision { Signal = signal.Id, Proposal = target.Id, Reason = "", By = by, At = now }));
        if (joining.Count > 0) ProposalSteps.Record(context, target, ProposalEventKind.Joined, by, now, string.Join(' ', joining.Select(signal => $"#{signal.Id}")));
        return await ProposalSteps.SaveAsync(context, target, cancellation);
    }

    private async Task<List<Signal>> ReadAsync(IReadOnlyCollection<int> ids, CancellationToken cancellation)
    {
        await using var context = await signals.CreateDbContextAsync(cancellation);
        return await context.Signals.AsNoTracking().Where(signal => ids.Contains(signal.Id)).ToListAsync(cancellation);
    }

    private static async Task<Proposal?> NewAsync(CurationDbContext context, List<Signal> chosen, string title, string by, DateTimeOffset now, CancellationToken cancellation)
    {
        var words = title.Length > 0 ? title : chosen.Select(signal => signal.Words.Length > 0 ? signal.Words : signal.Comment).FirstOrDefault(text => text.Length > 0) ?? "";
        if (words.Length == 0 && chosen.All(signal => signal.No is null)) return null;
        var proposal = new Proposal
        {
            Title = words.Length <= LongestTitle ? words : words[..LongestTitle],
            Text = "",
            No = chosen.Select(signal => signal.No).FirstOrDefault(no => no is not null),
            Lang = chosen.Count > 0 && chosen.All(signal => signal.Lang == "en") ? "en" : "ja",
            State = ProposalState.New,
            Assignee = "",
            CreatedBy = by,
            CreatedAt = now,
            ChangedAt = now,
            Version = 1,
        };
        context.Proposals.Add(proposal);
        // Its number comes from the database.
        await context.SaveChangesAsync(cancellation);
        context.Events.Add(new ProposalEvent { Proposal = proposal.Id, Ordinal = 1, Kind = ProposalEventKind.Created, By = by, At = now, Note = proposal.Title });
        return proposal;
    }
}
