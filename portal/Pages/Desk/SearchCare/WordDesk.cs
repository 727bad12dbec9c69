using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Words;

namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>Reads the lists of words, says what a change would do, and saves it.</summary>
internal sealed class WordDesk(WordListReader reader, WordFormReader forms, WordGate gate, SaveWordList save, ArticleCatalog catalog)
{
    /// <summary>Lines shown at once; a filter finds the others.</summary>
    public const int Shown = 40;

    public async Task<WordSheet> ReadAsync(WordListKind kind, string filter, CancellationToken cancellation)
    {
        var history = await reader.HistoryAsync(kind.Name, cancellation);
        var latest = history is [var newest, ..] ? newest : WordListVersion.None;
        var lines = WordListText.Lines(kind.Name, latest.Text);
        var versions = history.Select((version, place) => new WordVersionLine(version,
            LineChanges.Between(kind.Name, place + 1 < history.Count ? history[place + 1].Text : "", version.Text)));
        // The latest lines were added last and are looked for most.
        return new WordSheet(latest, [.. lines.Where(line => line.Text.Contains(filter, StringComparison.OrdinalIgnoreCase)).Reverse()], lines.Count, [.. versions]);
    }

    /// <summary>What the change would do; nothing is changed.</summary>
    public async Task<WordDraft> CheckAsync(WordListKind kind, WordForm form, CancellationToken cancellation)
    {
        var history = await reader.HistoryAsync(kind.Name, cancellation);
        var draft = await forms.ReadAsync(kind, form, history is [var newest, ..] ? newest : WordListVersion.None, history, cancellation);
        if (draft.Problem is not null || draft.Text is null) return draft;
        var lists = catalog.Current.Words ?? new WordLists("", "", "");
        var check = await gate.CheckAsync(lists.With(kind.Name, draft.Text), cancellation);
        return draft with { Check = check, Problem = check.Warnings.Count > 0 && form.Do == WordForm.Add ? WordProblem.Unusable : null };
    }

    /// <summary>Saves it, in effect at once; what is lost by it needs a reason.</summary>
    public async Task<WordDraft> SaveAsync(WordListKind kind, WordForm form, string by, CancellationToken cancellation)
    {
        var draft = await CheckAsync(kind, form, cancellation);
        if (draft.Problem is not null) return draft;
        var note = form.Note?.Trim() ?? "";
        if (draft.Check!.Golden.Lost.Count > 0 && note.Length == 0) return draft with { Problem = WordProblem.NeedsReason };
        var outcome = await save.SaveAsync(new WordListChange(kind.Name, form.BasedOn, draft.Text!, note), by, cancellation);
        return draft with
        {
            Problem = outcome switch
            {
                WordListOutcome.Saved => null,
                WordListOutcome.Unchanged => WordProblem.Unchanged,
                WordListOutcome.TooLarge => WordProblem.TooLong,
                _ => WordProblem.Conflict,
            },
        };
    }
}
