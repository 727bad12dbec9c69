using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Curation;

namespace Shirube.Portal.Pages.Desk.CurationDesk;

/// <summary>What can be done with a proposal.</summary>
internal sealed class ProposalActions(ChangeProposal change, DeclineProposal decline, OpenProposalDraft open)
{
    public Task<CurationOutcome> ChangeAsync(int id, ProposalForm form, string by, CancellationToken cancellation)
        => change.ChangeAsync(id, form.Version, form.ToFields(), by, cancellation);

    public Task<CurationOutcome> DeclineAsync(int id, int version, string reason, string by, CancellationToken cancellation)
        => decline.DeclineAsync(id, version, reason, by, cancellation);

    public Task<(CurationOutcome Outcome, int No)> DraftAsync(int id, ArticleKind kind, Curator by, CancellationToken cancellation)
        => open.OpenAsync(id, kind, by, cancellation);
}
