using Shirube.Knowledge.Articles.Editing;

namespace Shirube.Knowledge.Curation;

/// <summary>Begins the draft of a published article for a proposal and puts the questions in.</summary>
public sealed class ProposalDrafts(StartDraft start, DraftReader reader, SaveDraft save)
{
    /// <summary>Opens it; false when the article's draft belongs to another proposal, stands in review, or there is no such article.</summary>
    public async Task<bool> OpenAsync(int no, string lang, int proposal, IReadOnlyCollection<string> questions, Curator by, CancellationToken cancellation = default)
    {
        var outcome = await start.StartAsync(new DraftRequest(no, lang, null, proposal), by, cancellation);
        if (!outcome.IsDone || await reader.ReadAsync(no, lang, cancellation) is not { } draft || draft.Proposal != proposal) return false;
        if (draft.ReviewRevision is not null) return true;
        var known = draft.Content.Questions.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var more = questions.Except(known, StringComparer.Ordinal).ToList();
        if (more.Count == 0) return true;
        var content = draft.Content with { Questions = string.Join('\n', known.Concat(more)) };
        var saved = await save.SaveAsync(new DraftInput(no, lang, draft.Version, content, draft.ChangeNote), by, cancellation);
        return saved.Status is SaveStatus.Saved or SaveStatus.Merged;
    }
}
