namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Compares two revisions of an article.</summary>
public sealed class RevisionDiff(RevisionReader reader)
{
    /// <summary>The comparison, or null when one of the revisions is not there or not for readers.</summary>
    /// <param name="no">The article.</param>
    /// <param name="lang">In exactly this language.</param>
    /// <param name="earlier">Revision to compare from.</param>
    /// <param name="later">Revision to compare to.</param>
    /// <param name="publishedOnly">True for readers.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<RevisionComparison?> CompareAsync(
        int no, string lang, int earlier, int later, bool publishedOnly, CancellationToken cancellation = default)
    {
        if (await reader.ReadAsync(no, lang, earlier, publishedOnly, cancellation) is not { } from) return null;
        if (await reader.ReadAsync(no, lang, later, publishedOnly, cancellation) is not { } to) return null;
        return new RevisionComparison(from.Line, to.Line, TextComparison.Compare(from.Text, to.Text));
    }
}
