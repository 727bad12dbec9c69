using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Words;

/// <summary>Reads the versions of the lists of words.</summary>
public sealed class WordListReader(IDbContextFactory<KnowledgeDbContext> database)
{
    private const int MostVersions = 50;

    /// <summary>The latest versions of a list, latest first.</summary>
    public async Task<IReadOnlyList<WordListVersion>> HistoryAsync(string name, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.References.AsNoTracking().Where(list => list.Name == name).OrderByDescending(list => list.Number).Take(MostVersions)
            .Select(list => new WordListVersion(list.Number, list.Text, list.Author, list.CreatedAt, list.Note)).ToListAsync(cancellation);
    }

    /// <summary>The version that counts.</summary>
    public async Task<WordListVersion> LatestAsync(string name, CancellationToken cancellation = default)
        => await HistoryAsync(name, cancellation) is [var latest, ..] ? latest : WordListVersion.None;
}
