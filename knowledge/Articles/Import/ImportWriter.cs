using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>Stores what an import has accepted: in steps that each leave the database whole, or all at once.</summary>
internal sealed class ImportWriter(IDbContextFactory<KnowledgeDbContext> database, ImportRequest request, DateTimeOffset now)
{
    /// <summary>Articles in one transaction: small enough that other writers wait for milliseconds only.</summary>
    private const int BatchSize = 20;

    /// <exception cref="IOException">A file is no longer the one that was checked.</exception>
    public async Task WriteMediaAsync(IEnumerable<ImportedMedia> media, CancellationToken cancellation)
    {
        foreach (var file in media)
        {
            var content = await File.ReadAllBytesAsync(file.File.FullPath, cancellation);
            if (Convert.ToHexStringLower(SHA256.HashData(content)) != file.Hash) throw new IOException($"{file.File.Path} changed while it was imported.");
            await using var context = await database.CreateDbContextAsync(cancellation);
            context.Media.Add(new MediaFile
            {
                Hash = file.Hash,
                ContentType = file.Kind.ContentType,
                Extension = file.Kind.Extension,
                Width = file.Kind.Width,
                Height = file.Kind.Height,
                Content = content,
                AddedAt = now,
            });
            await context.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>An import that is cut off can simply be done again; the stamp that says "all is in" comes last.</summary>
    public async Task WriteInStepsAsync(ImportPlan plan, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        await SaveAsync(context => AddListsAsync(context, plan.Lists, cancellation), cancellation);
        var done = 0;
        foreach (var batch in plan.Changed.Chunk(BatchSize))
        {
            await SaveAsync(context => AddArticlesAsync(context, batch, plan.Known, cancellation), cancellation);
            progress?.Report(new ImportProgress(done += batch.Length, plan.Changed.Count));
        }
        await SaveAsync(context => Stamps.ChangeAsync(context, cancellation), cancellation);
    }

    /// <summary>Stores everything in one transaction.</summary>
    /// <returns>False, and nothing is stored, when something was published since the plan was made.</returns>
    public async Task<bool> TryWriteWholeAsync(ImportPlan plan, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        await AddListsAsync(context, plan.Lists, cancellation);
        await AddArticlesAsync(context, plan.Changed, plan.Known, cancellation);
        if (await KnownKnowledge.StateAsync(context, cancellation) != plan.Known.State) return false;
        await Stamps.ChangeAsync(context, cancellation);
        try
        {
            await context.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException)
        {
            // Somebody took a step with one of the articles between the look and the save; anything else is a fault.
            if (!await HasMovedAsync(context, cancellation)) throw;
            return false;
        }
    }

    private static async Task<bool> HasMovedAsync(KnowledgeDbContext context, CancellationToken cancellation)
    {
        foreach (var article in context.ChangeTracker.Entries<Article>())
        {
            var stored = await article.GetDatabaseValuesAsync(cancellation);
            int? before = article.State == EntityState.Added ? null : article.Property(row => row.Version).OriginalValue;
            if (stored?.GetValue<int>(nameof(Article.Version)) != before) return true;
        }
        return false;
    }

    private async Task SaveAsync(Func<KnowledgeDbContext, Task> add, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        await add(context);
        await context.SaveChangesAsync(cancellation);
    }

    private async Task AddListsAsync(KnowledgeDbContext context, IReadOnlyDictionary<string, string> lists, CancellationToken cancellation)
    {
        foreach (var (name, text) in lists)
        {
            var last = await context.References.Where(list => list.Name == name).MaxAsync(list => (int?)list.Number, cancellation) ?? 0;
            context.References.Add(new ReferenceText { Name = name, Number = last + 1, Text = text, Hash = ArticleFile.HashOf(text), Author = request.Author, CreatedAt = now });
        }
    }

    private async Task AddArticlesAsync(KnowledgeDbContext context, IEnumerable<ImportCandidate> candidates, KnownKnowledge known, CancellationToken cancellation)
    {
        foreach (var candidate in candidates)
        {
            known.Articles.TryGetValue(candidate.Key, out var before);
            await AddAsync(context, candidate, before, cancellation);
        }
    }

    private async Task AddAsync(KnowledgeDbContext context, ImportCandidate candidate, KnownArticle? before, CancellationToken cancellation)
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
