using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Advice;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Reading;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>What the page of a draft asks besides reading it: saving, checking, drawing.</summary>
internal sealed class DraftDesk(DraftReader reader, SaveDraft save, DraftCheck check, RevisionDiff diff)
{
    public Task<DraftView?> ReadAsync(int no, string lang, CancellationToken cancellation) => reader.ReadAsync(no, lang, cancellation);

    public Task<SaveOutcome> SaveAsync(DraftInput input, Curator by, CancellationToken cancellation) => save.SaveAsync(input, by, cancellation);

    /// <summary>The text as readers would see it; null when there is no draft.</summary>
    public async Task<DraftPreview?> PreviewAsync(int no, string lang, DraftContent content, CancellationToken cancellation)
    {
        var typed = content.Normalized();
        if (await reader.ReadAsync(no, lang, cancellation) is not { } draft || await check.CheckAsync(no, lang, typed, cancellation) is not { } found) return null;
        return new DraftPreview(lang, typed.Title, WireNames.Of(draft.Kind), found, PlainText.Advise(typed.Body, draft.Kind, lang));
    }

    /// <summary>How a draft stands to the Japanese text it translates; null for a Japanese one, or when there is none.</summary>
    public async Task<TranslationState?> TranslationAsync(DraftView draft, ArticleHead? japanese, CancellationToken cancellation)
    {
        if (draft.Lang == "ja" || japanese is null) return null;
        var comparison = draft.TranslationOf < japanese.Revision
            ? await diff.CompareAsync(draft.No, japanese.Lang, draft.TranslationOf, japanese.Revision, publishedOnly: true, cancellation)
            : null;
        return new TranslationState(draft.TranslationOf, japanese.Revision, comparison is null ? [] : FieldChange.Of(comparison), comparison is null ? [] : Articles.DiffRow.Of(comparison.Lines));
    }
}
