using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>
/// Brings a content folder into the database. A bad file is named and left out, the others go in, unless the request asks for all or
/// nothing. The same folder again changes nothing; a changed file becomes a new published revision.
/// </summary>
public sealed class ArticleImporter(IDbContextFactory<KnowledgeDbContext> database, RevisionDrawing drawing, IEnumerable<IContentTexts> texts, TimeProvider time)
{
    /// <summary>Imports the folder, or with a dry run only checks it.</summary>
    public async Task<ImportReport> ImportAsync(ImportRequest request, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        var plan = await PlanAsync(request, cancellation);
        var isOutdated = request.ExpectedState is { } expected && expected != plan.Known.State;
        if (request.DryRun || isOutdated || (request.IsWhole && plan.HasErrors)) return plan.ToReport(isDone: false, isOutdated);
        var writer = new ImportWriter(database, request, time.GetUtcNow());
        // A picture that nothing shows yet is no change, so these may go first and one by one.
        await writer.WriteMediaAsync(plan.NewMedia, cancellation);
        if (request.IsWhole) return await writer.TryWriteWholeAsync(plan, cancellation) ? plan.ToReport(isDone: true, isOutdated: false) : plan.ToReport(isDone: false, isOutdated: true);
        await writer.WriteInStepsAsync(plan, progress, cancellation);
        return plan.ToReport(isDone: true, isOutdated: false);
    }

    private async Task<ImportPlan> PlanAsync(ImportRequest request, CancellationToken cancellation)
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
        var others = texts.SelectMany(part => TextImport.Changed(part, folder.Texts(part), known.Lists, directory, problems));
        var changedLists = lists.Changed.Concat(others).ToDictionary(StringComparer.Ordinal);
        var used = accepted.SelectMany(candidate => candidate.Media.Values).ToHashSet(StringComparer.Ordinal);
        return new ImportPlan
        {
            Folder = folder,
            Known = known,
            Lists = changedLists,
            Texts = [.. texts.SelectMany(folder.Texts)],
            Media = media.All,
            UsedMedia = used,
            NewMedia = [.. media.All.Where(file => used.Contains(file.Hash) && !storedMedia.Contains(file.Hash)).DistinctBy(file => file.Hash, StringComparer.Ordinal)],
            Accepted = accepted,
            Changed = [.. accepted.Where(candidate => !IsAsKnown(candidate, known))],
            Problems = problems,
        };
    }

    private static bool IsAsKnown(ImportCandidate candidate, KnownKnowledge known)
        => known.Articles.TryGetValue(candidate.Key, out var before) && before.Slug == candidate.Slug && before.HasTextOf(candidate);
}
