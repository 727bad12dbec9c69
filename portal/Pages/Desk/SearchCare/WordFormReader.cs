using System.Globalization;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Words;

namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>Makes the text of a list as it would be from what a browser sent.</summary>
internal sealed class WordFormReader(ArticleCatalog catalog, ArticleReader articles)
{
    public async Task<WordDraft> ReadAsync(WordListKind kind, WordForm form, WordListVersion latest, IReadOnlyList<WordListVersion> history, CancellationToken cancellation)
    {
        if (form.BasedOn != latest.Number) return Refused(form, WordProblem.Conflict);
        switch (form.Do)
        {
            case WordForm.Remove:
                return Text(WordListText.Remove(latest.Text, new WordLine(form.Number, form.Line ?? "")));
            case WordForm.Restore:
                return Text(form.Version == 0 ? "" : history.FirstOrDefault(version => version.Number == form.Version)?.Text);
            default:
                var line = LineOf(kind, form);
                if (line.Length == 0) return Refused(form, WordProblem.Missing);
                if (line.Length > WordForm.LongestLine) return Refused(form, WordProblem.TooLong);
                if (kind == WordListKind.Pins && await PinProblemAsync(form, cancellation) is { } problem) return Refused(form, problem);
                return Text(WordListText.Add(kind.Name, WithoutSame(kind, latest.Text, form), line));
        }

        WordDraft Text(string? text) => text is null ? Refused(form, WordProblem.Gone)
            : new WordDraft(form, text, text == latest.Text ? WordProblem.Unchanged : null) { Changes = LineChanges.Between(kind.Name, latest.Text, text) };
    }

    private static WordDraft Refused(WordForm form, WordProblem problem) => new(form, null, problem) { Changes = LineChanges.None };

    private static string LineOf(WordListKind kind, WordForm form)
    {
        if (kind == WordListKind.Synonyms) return form.Line?.Trim() ?? "";
        var (first, second) = kind == WordListKind.Words ? (form.Surface, form.Reading) : (form.Question, form.Article?.ToString(CultureInfo.InvariantCulture));
        if (string.IsNullOrWhiteSpace(first) || string.IsNullOrWhiteSpace(second)) return "";
        return kind == WordListKind.Words
            ? WordListText.Row(first, second, form.Part ?? "", form.Segments ?? "")
            : WordListText.Row(first, second, form.Anchor?.Trim().TrimStart('#') ?? "");
    }

    // The same word with another reading, the same question with another answer: the new one stands for the old.
    private static string WithoutSame(WordListKind kind, string text, WordForm form)
    {
        if (kind == WordListKind.Synonyms) return text;
        var begin = WordListText.Row((kind == WordListKind.Words ? form.Surface : form.Question) ?? "") + ",";
        return WordListText.Lines(kind.Name, text).FirstOrDefault(line => line.Text.StartsWith(begin, StringComparison.Ordinal)) is { } same
            ? WordListText.Remove(text, same) ?? text : text;
    }

    private async Task<WordProblem?> PinProblemAsync(WordForm form, CancellationToken cancellation)
    {
        if (catalog.Current.Find(form.Article ?? 0, "ja") is not { } head || await articles.ReadAsync(head.No, head.Lang, cancellation) is not { } view) return WordProblem.NoArticle;
        var anchor = form.Anchor?.Trim().TrimStart('#') ?? "";
        return anchor.Length == 0 || view.Sections.Any(section => section.Anchor == anchor) ? null : WordProblem.NoSection;
    }
}
