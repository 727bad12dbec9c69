using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Reads one revision of an article.</summary>
public sealed class RevisionReader(IDbContextFactory<KnowledgeDbContext> database, RevisionDrawing drawing)
{
    /// <summary>The revision, or null when it is not there or not for readers.</summary>
    /// <param name="no">The article.</param>
    /// <param name="lang">In exactly this language.</param>
    /// <param name="number">The revision.</param>
    /// <param name="publishedOnly">True for readers: what was never published is as if it were not there.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="DamagedRevisionException">The stored text does not match its hash.</exception>
    public async Task<RevisionView?> ReadAsync(int no, string lang, int number, bool publishedOnly, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var revision = await context.Revisions.AsNoTracking()
            .SingleOrDefaultAsync(row => row.No == no && row.Lang == lang && row.Number == number, cancellation);
        if (revision is null) return null;
        var line = LineOf(revision);
        if (publishedOnly && !line.WasPublished) return null;
        if (ArticleFile.HashOf(revision.Text) != revision.Hash || ArticleFile.Read(revision.Text, []) is not { } file)
            throw new DamagedRevisionException(no, lang, number);
        var media = await RevisionDrawing.MediaOfAsync(context, no, lang, number, cancellation);
        var drawn = drawing.Draw(file.Body, lang, media);
        return new RevisionView
        {
            Line = line,
            Matter = file.Matter,
            Text = revision.Text,
            Markdown = file.Body,
            Html = drawn.Html,
            Sections = RevisionDrawing.SectionsOf(drawn),
        };
    }

    private static RevisionLine LineOf(Revision revision) => new()
    {
        Number = revision.Number,
        State = revision.State,
        Title = revision.Title,
        Author = revision.Author,
        Approver = revision.Approver,
        ChangeNote = revision.ChangeNote,
        CreatedAt = revision.CreatedAt,
        PublishedAt = revision.PublishedAt,
        EffectiveFrom = revision.EffectiveFrom,
        TranslationOf = revision.TranslationOf,
    };
}
