using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>
/// Brings a content folder into the database. A bad file is named and left out, the others go in. The same folder again changes
/// nothing; a changed file becomes a new published revision.
/// </summary>
public sealed class ArticleImporter(IDbContextFactory<KnowledgeDbContext> database, RevisionDrawing drawing, IEnumerable<IContentTexts> texts, TimeProvider time)
{
    /// <summary>Imports the folder, or with a dry run only checks it.</summary>
    public async Task<ImportReport> ImportAsync(ImportRequest request, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        var problems = new List<FileProblem>();
        KnownKnowledge known;
        HashSet<string> storedMedia;
        await using (var context = await database.CreateDbContextAsync(cancellation))
        {
            known = await KnownKnowledge.LoadAsync(context, cancellation);
            storedMedia = (await context.Media.Select(file => file.Hash).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        }
        var folder = ContentFolder.Open(request.Folder);
        var lists = ListImport.Read(folder.Lists, known.Lists, problems);
        var media = MediaImport.Read(folder.Media, problems);
        var reader = new CandidateReader(drawing, media, known, problems);
        var checks = new CandidateChecks(known, lists.Services, lists.VendorManuals, problems);
        var accepted = checks.Accept(folder.Articles.Select(reader.Read).OfType<ImportCandidate>());
        var sections = checks.SectionsWith(accepted);
        checks.CheckLinks(accepted, sections);
        var directory = new SectionDirectory(sections, checks.AudiencesWith(accepted));
        var others = texts.SelectMany(part => TextImport.Changed(part, folder.Texts(part), known.Lists, directory, problems)).ToDictionary(StringComparer.Ordinal);

        var changed = accepted.Where(candidate => !IsAsKnown(candidate, known)).ToList();
        var used = accepted.SelectMany(candidate => candidate.Media.Values).ToHashSet(StringComparer.Ordinal);
        var newMedia = media.Values.Where(file => used.Contains(file.Hash) && !storedMedia.Contains(file.Hash)).DistinctBy(file => file.Hash, StringComparer.Ordinal).ToList();
        if (!request.DryRun)
        {
            var writer = new ImportWriter(database, request, time.GetUtcNow());
            await writer.WriteListsAsync(lists.Changed, cancellation);
            await writer.WriteListsAsync(others, cancellation);
            await writer.WriteMediaAsync(newMedia, cancellation);
            await writer.WriteArticlesAsync(changed, known, progress, cancellation);
            await writer.StampAsync(cancellation);
        }
        var created = changed.Count(candidate => !known.Articles.ContainsKey(candidate.Key));
        return new ImportReport
        {
            Files = folder.Articles.Count,
            Created = created,
            Updated = changed.Count - created,
            Unchanged = accepted.Count - changed.Count,
            Refused = folder.Articles.Count - accepted.Count,
            Lists = lists.Changed.Count + others.Count,
            Media = newMedia.Count,
            Problems = [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)],
        };
    }

    private static bool IsAsKnown(ImportCandidate candidate, KnownKnowledge known)
        => known.Articles.TryGetValue(candidate.Key, out var before) && before.Slug == candidate.Slug && before.HasTextOf(candidate);
}
