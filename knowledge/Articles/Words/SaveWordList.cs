using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Words;

/// <summary>Saves a list of words as a new version and puts it into effect before it returns. An earlier version saved again is the undo.</summary>
public sealed class SaveWordList(IDbContextFactory<KnowledgeDbContext> database, KnowledgeRefresh refresh, TimeProvider time)
{
    private const int LongestNote = 500;

    public async Task<WordListOutcome> SaveAsync(WordListChange change, string by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        var text = change.Text.ReplaceLineEndings("\n");
        if (Encoding.UTF8.GetByteCount(text) > ImportLimits.ListBytes) return WordListOutcome.TooLarge;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var latest = await context.References.AsNoTracking().Where(list => list.Name == change.Name).OrderByDescending(list => list.Number).FirstOrDefaultAsync(cancellation);
        if ((latest?.Number ?? 0) != change.BasedOn) return WordListOutcome.Conflict;
        if ((latest?.Text ?? "") == text) return WordListOutcome.Unchanged;
        context.References.Add(new ReferenceText
        {
            Name = change.Name,
            Number = change.BasedOn + 1,
            Text = text,
            Hash = ArticleFile.HashOf(text),
            Author = by,
            CreatedAt = time.GetUtcNow(),
            Note = change.Note.Length <= LongestNote ? change.Note : change.Note[..LongestNote],
        });
        await Stamps.ChangeAsync(context, cancellation);
        if (!await TrySaveAsync(context, change, cancellation)) return WordListOutcome.Conflict;
        await refresh.RunAsync(cancellation);
        return WordListOutcome.Saved;
    }

    private static async Task<bool> TrySaveAsync(KnowledgeDbContext context, WordListChange change, CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException)
        {
            // Somebody took the number at the same moment; anything else is a fault.
            if (await context.References.AsNoTracking().AnyAsync(list => list.Name == change.Name && list.Number > change.BasedOn, cancellation)) return false;
            throw;
        }
    }
}
