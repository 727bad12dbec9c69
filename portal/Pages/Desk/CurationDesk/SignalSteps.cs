using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Curation;
using Shirube.Knowledge.Signals;

namespace Shirube.Portal.Pages.Desk.CurationDesk;

/// <summary>What can be decided about signals.</summary>
internal sealed class SignalSteps(JoinSignals join, DeclineSignals decline, ProposalReader proposals, ISignals signals, ArticleCatalog catalog)
{
    private const int LongestWords = 500;

    public Task<CurationOutcome> JoinAsync(IReadOnlyCollection<int> ids, int? proposal, string title, string by, CancellationToken cancellation)
        => join.JoinAsync(ids, proposal, title, by, cancellation);

    public Task<CurationOutcome> DeclineAsync(IReadOnlyCollection<int> ids, string reason, string by, CancellationToken cancellation)
        => decline.DeclineAsync(ids, reason, by, cancellation);

    public async Task<IReadOnlyList<ProposalLine>> OpenProposalsAsync(CancellationToken cancellation)
        => [.. (await proposals.ListAsync(null, cancellation)).Where(line => line.Proposal.State is ProposalState.New or ProposalState.Drafting)];

    /// <summary>Writes down that a vendor's manual changed.</summary>
    public async Task<CurationOutcome> NoteChangeAsync(string manual, string words, string lang, CancellationToken cancellation)
    {
        if (words.Trim() is not { Length: > 0 and <= LongestWords } change || catalog.Current.VendorManuals.Find(manual) is not { } known) return new CurationOutcome(CurationStatus.Missing);
        await signals.RecordAsync(new Observation
        {
            Kind = SignalKind.VendorChange,
            Words = $"{known.Title} {known.Version}: {change}",
            Lang = lang,
            Reference = $"change:{known.Id}:{Guid.NewGuid():N}",
        }, cancellation);
        return new CurationOutcome(CurationStatus.Done);
    }
}
