using Shirube.Knowledge.Articles.Editing;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Compares two revisions of an article: their fields one by one, and their texts by lines and words.</summary>
public sealed class RevisionDiff(RevisionReader reader, WordCutter words)
{
    /// <summary>The comparison, or null when one of the revisions is not there or not for readers.</summary>
    /// <param name="no">The article.</param>
    /// <param name="lang">In exactly this language.</param>
    /// <param name="earlier">Revision to compare from; null for none, as with a new article.</param>
    /// <param name="later">Revision to compare to.</param>
    /// <param name="publishedOnly">True for readers.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<RevisionComparison?> CompareAsync(
        int no, string lang, int? earlier, int later, bool publishedOnly, CancellationToken cancellation = default)
    {
        var from = earlier is { } number ? await reader.ReadAsync(no, lang, number, publishedOnly, cancellation) : null;
        if (from is null && earlier is not null) return null;
        if (await reader.ReadAsync(no, lang, later, publishedOnly, cancellation) is not { } to) return null;
        return new RevisionComparison(from, to, FieldsOf(from, to), from is null ? [] : TextComparison.Compare(from.Markdown, to.Markdown, words.Cut));
    }

    // The slug is the address and belongs to no revision; the text is compared as such.
    private List<FieldComparison> FieldsOf(RevisionView? from, RevisionView to)
    {
        var (before, after) = (from is null ? new DraftContent() : RevisionContent.Of(from), RevisionContent.Of(to));
        return [.. DraftField.All.Where(field => field.Name is not (nameof(DraftContent.Body) or nameof(DraftContent.Slug)) && field.Get(before) != field.Get(after))
            .Select(field => new FieldComparison(field.Name, TextComparison.Compare(field.Get(before), field.Get(after), words.Cut)))];
    }
}
