using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation.Effect;

/// <summary>Reads the figures of the way from a signal to a published revision.</summary>
public sealed class LoopReader(IDbContextFactory<SignalsDbContext> signals, IDbContextFactory<CurationDbContext> curation, EffectReader effects, TimeProvider time)
{
    /// <summary>Weeks that are looked at.</summary>
    public const int Weeks = 26;

    public async Task<LoopFigures> ReadAsync(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var from = now.AddDays(-7 * Weeks);
        await using var own = await curation.CreateDbContextAsync(cancellation);
        await using var other = await signals.CreateDbContextAsync(cancellation);
        var decisions = await own.Decisions.AsNoTracking().ToDictionaryAsync(decision => decision.Signal, cancellation);
        var proposals = await own.Proposals.AsNoTracking().ToListAsync(cancellation);
        var seen = await other.Signals.AsNoTracking().Where(signal => !signal.IsWithdrawn).Select(signal => new { signal.Id, signal.Kind, signal.ObservedAt }).ToListAsync(cancellation);
        var published = proposals.Where(proposal => proposal.PublishedAt is not null).ToDictionary(proposal => proposal.Id, proposal => proposal.PublishedAt!.Value);
        var ended = (await own.Events.AsNoTracking().Where(entry => entry.Kind == ProposalEventKind.Declined).ToListAsync(cancellation))
            .GroupBy(entry => entry.Proposal).ToDictionary(group => group.Key, group => group.Max(entry => entry.At));
        var times = seen.Where(signal => decisions.GetValueOrDefault(signal.Id)?.Proposal is { } id && published.ContainsKey(id))
            .Select(signal => (At: published[decisions[signal.Id].Proposal!.Value], Took: published[decisions[signal.Id].Proposal!.Value] - signal.ObservedAt))
            .Where(pair => pair.At >= from && pair.Took >= TimeSpan.Zero).ToList();
        return new LoopFigures
        {
            Weeks = [.. Enumerable.Range(0, Weeks).Select(week =>
            {
                var (start, end) = (from.AddDays(7 * week), from.AddDays(7 * (week + 1)));
                return new LoopWeek(start, seen.Count(signal => signal.ObservedAt >= start && signal.ObservedAt < end),
                    published.Values.Count(at => at >= start && at < end), Median([.. times.Where(pair => pair.At >= start && pair.At < end).Select(pair => pair.Took.TotalDays)]),
                    seen.Count(signal => signal.ObservedAt < end && !(decisions.GetValueOrDefault(signal.Id)?.At < end)),
                    proposals.Count(proposal => proposal.CreatedAt < end && !(EndOf(proposal, ended) < end)));
            })],
            Kinds = [.. seen.Where(signal => signal.ObservedAt >= from).GroupBy(signal => signal.Kind).Select(group => (group.Key, group.Count())).OrderByDescending(pair => pair.Item2)],
            OpenSignals = seen.Count(signal => !decisions.ContainsKey(signal.Id)),
            OldestOpen = seen.Where(signal => !decisions.ContainsKey(signal.Id)).Select(signal => (DateTimeOffset?)signal.ObservedAt).Min(),
            OpenProposals = proposals.Count(proposal => proposal.State is ProposalState.New or ProposalState.Drafting),
            LateProposals = proposals.Count(proposal => proposal.State is ProposalState.New or ProposalState.Drafting && proposal.Due < DateOnly.FromDateTime(now.UtcDateTime)),
            MedianDays = Median([.. times.Select(pair => pair.Took.TotalDays)]),
            Effects = await effects.ReadAsync(from, cancellation),
        };
    }

    // One that was taken up again is open again, as far as its state says.
    private static DateTimeOffset? EndOf(Proposal proposal, Dictionary<int, DateTimeOffset> declined) => proposal.State switch
    {
        ProposalState.Published => proposal.PublishedAt,
        ProposalState.Declined => declined.TryGetValue(proposal.Id, out var at) ? at : proposal.ChangedAt,
        _ => null,
    };

    private static double? Median(List<double> values)
    {
        if (values.Count == 0) return null;
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
