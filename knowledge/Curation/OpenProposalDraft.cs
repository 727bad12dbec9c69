using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation;

/// <summary>Opens the draft of a proposal with one step: the questions of its signals already stand in it.</summary>
public sealed class OpenProposalDraft(
    IDbContextFactory<CurationDbContext> database, ProposalReader reader, CreateArticle create, ProposalDrafts drafts, TimeProvider time)
{
    private const int MostQuestions = 10;

    /// <summary>Opens it; Done as well when it is open already.</summary>
    /// <returns>The outcome, and the article.</returns>
    public Task<(CurationOutcome Outcome, int No)> OpenAsync(int id, ArticleKind kind, Curator by, CancellationToken cancellation = default)
        => OpenAsync(id, kind, new DraftContent(), by, cancellation);

    /// <summary>The same with a prepared text, where the article is a new one.</summary>
    public async Task<(CurationOutcome Outcome, int No)> OpenAsync(int id, ArticleKind kind, DraftContent prepared, Curator by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        if (await reader.ReadAsync(id, cancellation) is not { } view) return (new CurationOutcome(CurationStatus.NotFound, id), 0);
        if (view.Proposal.State is ProposalState.Published or ProposalState.Declined) return (new CurationOutcome(CurationStatus.NotNow, id), 0);
        var questions = QuestionsOf(view.Signals);
        var no = view.Proposal.No ?? 0;
        if (view.Proposal.No is null) no = await create.CreateAsync(kind, view.Proposal.Lang, prepared with
        {
            Title = prepared.Title.Length > 0 ? prepared.Title : view.Proposal.Title,
            Questions = string.Join('\n', prepared.Questions.Split('\n', StringSplitOptions.RemoveEmptyEntries).Concat(questions).Distinct(StringComparer.Ordinal)),
        }, by, id, cancellation);
        else if (!await drafts.OpenAsync(no, view.Proposal.Lang, id, questions, by, cancellation)) return (new CurationOutcome(CurationStatus.NotNow, id), no);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var proposal = await context.Proposals.SingleAsync(row => row.Id == id, cancellation);
        if (proposal.State == ProposalState.Drafting) return (new CurationOutcome(CurationStatus.Done, id), no);
        (proposal.No, proposal.State) = (no, ProposalState.Drafting);
        if (proposal.Assignee.Length == 0) proposal.Assignee = by.Name;
        ProposalSteps.Record(context, proposal, ProposalEventKind.DraftOpened, by.Name, time.GetUtcNow());
        return (await ProposalSteps.SaveAsync(context, proposal, cancellation), no);
    }

    /// <summary>What people asked, each once; comments and votes are no questions.</summary>
    private static List<string> QuestionsOf(IEnumerable<Signal> signals)
        => [.. signals.Where(signal => signal.Kind is SignalKind.SearchMiss or SignalKind.SearchThenAsk or SignalKind.ChatMiss or SignalKind.InquiryWithoutArticle && signal.Words.Length > 0)
            .Select(signal => signal.Words.ReplaceLineEndings(" ").Trim()).Where(words => words.Length is > 0 and <= 100).Distinct(StringComparer.Ordinal).Take(MostQuestions)];
}
