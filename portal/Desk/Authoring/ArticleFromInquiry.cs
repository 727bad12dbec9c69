using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Curation;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.Authoring;

/// <summary>
/// Begins an article of a solved inquiry. It goes through a signal and a proposal as everything does, so that whoever asked is told
/// when it is published and the figures count it.
/// </summary>
internal sealed class ArticleFromInquiry(ISignals signals, IDbContextFactory<SignalsDbContext> signalTable, IDbContextFactory<CurationDbContext> decisions, JoinSignals join, OpenProposalDraft open)
{
    /// <returns>The article whose draft is open, or why there is none.</returns>
    public async Task<(ArticleProblem? Problem, int No)> BeginAsync(Inquiry inquiry, ArticleForm form, Curator by, CancellationToken cancellation)
    {
        var title = form.Title?.Trim() ?? "";
        var signal = await SignalAsync(inquiry, title, cancellation);
        var proposal = await ProposalOfAsync(signal, cancellation);
        if (proposal is null)
        {
            var joined = await join.JoinAsync([signal], null, title, by.Name, cancellation);
            if (!joined.IsDone) return (ArticleProblem.NotNow, 0);
            proposal = joined.Proposal;
        }

        if (form.No is { } existing) await AimAsync(proposal.Value, existing, cancellation);
        var prepared = new DraftContent { Title = title, Questions = (form.Questions ?? "").ReplaceLineEndings("\n"), Body = (form.Answer ?? "").ReplaceLineEndings("\n").Trim() + "\n", Service = inquiry.Service };
        var (outcome, no) = await open.OpenAsync(proposal.Value, WireNames.Kind(form.Kind) ?? ArticleKind.Faq, prepared, by, cancellation);
        return outcome.IsDone ? (null, no) : (ArticleProblem.NotNow, 0);
    }

    private async Task<int> SignalAsync(Inquiry inquiry, string words, CancellationToken cancellation)
    {
        var reference = "inquiry:" + inquiry.Number;
        await using (var context = await signalTable.CreateDbContextAsync(cancellation))
        {
            var known = await context.Signals.AsNoTracking().FirstOrDefaultAsync(row => row.Kind == SignalKind.InquiryWithoutArticle && row.Reference == reference, cancellation);
            if (known is { IsWithdrawn: false }) return known.Id;
        }

        await signals.RecordAsync(new Observation
        {
            Kind = SignalKind.InquiryWithoutArticle,
            Words = words,
            Lang = inquiry.Lang,
            Reason = "needs-article",
            Person = inquiry.OwnerIsAccount ? inquiry.Owner : null,
            Reference = reference,
        }, cancellation);
        await using var stored = await signalTable.CreateDbContextAsync(cancellation);
        return await stored.Signals.Where(row => row.Kind == SignalKind.InquiryWithoutArticle && row.Reference == reference).Select(row => row.Id).SingleAsync(cancellation);
    }

    // A signal that was declined before is asked for now: the decision is taken back by the join.
    private async Task<int?> ProposalOfAsync(int signal, CancellationToken cancellation)
    {
        await using var context = await decisions.CreateDbContextAsync(cancellation);
        if (await context.Decisions.FindAsync([signal], cancellation) is not { } decision) return null;
        if (decision.Proposal is { } proposal && await context.Proposals.AnyAsync(row => row.Id == proposal && (row.State == ProposalState.New || row.State == ProposalState.Drafting), cancellation)) return proposal;
        context.Decisions.Remove(decision);
        await context.SaveChangesAsync(cancellation);
        return null;
    }

    private async Task AimAsync(int proposal, int no, CancellationToken cancellation)
    {
        await using var context = await decisions.CreateDbContextAsync(cancellation);
        if (await context.Proposals.FindAsync([proposal], cancellation) is not { State: ProposalState.New } found) return;
        found.No = no;
        await context.SaveChangesAsync(cancellation);
    }
}
