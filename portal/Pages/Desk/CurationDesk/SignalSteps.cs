using Shirube.Knowledge.Articles;
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

    /// <summary>Writes down that a vendor's manual changed, or that its address leads nowhere: for each article that was made from it, so that whoever mends the article sees it there.</summary>
    public async Task<CurationOutcome> NoteChangeAsync(SignalKind kind, string manual, string words, string lang, CancellationToken cancellation)
    {
        var snapshot = catalog.Current;
        if (kind is not (SignalKind.VendorChange or SignalKind.DeadLink)) return new CurationOutcome(CurationStatus.Missing);
        if (words.Trim() is not { Length: > 0 and <= LongestWords } change || snapshot.VendorManuals.Find(manual) is not { } known) return new CurationOutcome(CurationStatus.Missing);
        var note = Guid.NewGuid().ToString("N");
        var articles = snapshot.Sources.Where(source => source.Manual == known.Id).Select(source => snapshot.FindExact(source.No, source.Lang)).OfType<ArticleHead>().Distinct().ToList();
        foreach (var head in articles.DefaultIfEmpty())
        {
            await signals.RecordAsync(new Observation
            {
                Kind = kind,
                Words = head is null ? $"{known.Title} {known.Version}: {change}" : "",
                Comment = head is null ? "" : $"{known.Title} {known.Version}: {change}",
                Lang = head?.Lang ?? lang,
                No = head?.No,
                Revision = head?.Revision,
                Reference = $"manual:{known.Id}:{note}:{head?.No}:{head?.Lang}",
            }, cancellation);
        }

        return new CurationOutcome(CurationStatus.Done);
    }
}
