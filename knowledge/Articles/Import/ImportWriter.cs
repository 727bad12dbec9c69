using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>
/// Stores what an import has accepted. Each step is one transaction that leaves the database whole, so an import that is cut
/// off can simply be done again; the stamp that says "all is in" comes last.
/// </summary>
internal sealed class ImportWriter(IDbContextFactory<KnowledgeDbContext> database, ImportRequest request, DateTimeOffset now)
{
    /// <summary>Articles in one transaction: small enough that other writers wait for milliseconds only.</summary>
    private const int BatchSize = 20;

    public async Task WriteListsAsync(IReadOnlyDictionary<string, string> lists, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        foreach (var (name, text) in lists)
        {
            var last = await context.References.Where(list => list.Name == name).MaxAsync(list => (int?)list.Number, cancellation) ?? 0;
            context.References.Add(new ReferenceText { Name = name, Number = last + 1, Text = text, Hash = ArticleFile.HashOf(text), Author = request.Author, CreatedAt = now });
        }
        await context.SaveChangesAsync(cancellation);
    }

    public async Task WriteMediaAsync(IEnumerable<ImportedMedia> media, CancellationToken cancellation)
    {
        foreach (var file in media)
        {
            await using var context = await database.CreateDbContextAsync(cancellation);
            context.Media.Add(new MediaFile
            {
                Hash = file.Hash,
                ContentType = file.Kind.ContentType,
                Extension = file.Kind.Extension,
                Width = file.Kind.Width,
                Height = file.Kind.Height,
                Content = file.Content,
                AddedAt = now,
            });
            await context.SaveChangesAsync(cancellation);
        }
    }

    public async Task WriteArticlesAsync(
        IReadOnlyList<ImportCandidate> candidates, KnownKnowledge known, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        var done = 0;
        foreach (var batch in candidates.Chunk(BatchSize))
        {
            await using var context = await database.CreateDbContextAsync(cancellation);
            foreach (var candidate in batch)
            {
                known.Articles.TryGetValue(candidate.Key, out var before);
                await WriteAsync(context, candidate, before, cancellation);
            }
            await context.SaveChangesAsync(cancellation);
            progress?.Report(new ImportProgress(done += batch.Length, candidates.Count));
        }
    }

    /// <summary>Tells other processes that there is something new.</summary>
    public async Task StampAsync(CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var value = Guid.NewGuid().ToString("N");
        if (await context.Stamps.FindAsync([KnowledgeStamp.OnlyId], cancellation) is { } stamp) stamp.Value = value;
        else context.Stamps.Add(new KnowledgeStamp { Id = KnowledgeStamp.OnlyId, Value = value });
        await context.SaveChangesAsync(cancellation);
    }

    private async Task WriteAsync(KnowledgeDbContext context, ImportCandidate candidate, KnownArticle? before, CancellationToken cancellation)
    {
        var (no, lang) = candidate.Key;
        var article = await context.Articles.FindAsync([no, lang], cancellation);
        if (article is null) context.Articles.Add(article = new Article { No = no, Lang = lang, Slug = candidate.Slug });
        article.Slug = candidate.Slug;
        article.Version++;
        if (before?.HasTextOf(candidate) == true) return;
        var published = article.PublishedRevision;
        if (published is not null && await context.Revisions.FindAsync([no, lang, published], cancellation) is { } old) old.State = RevisionState.Superseded;
        var number = ++article.LastRevision;
        article.PublishedRevision = number;
        context.Revisions.Add(RevisionRecords.Published(candidate, number, request.Author, published is null ? "" : request.Note, now));
        context.Renderings.Add(RevisionDrawing.ToRecord(no, lang, number, candidate.Hash, candidate.Drawn));
    }
}
