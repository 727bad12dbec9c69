using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Import.Faq;

/// <summary>Brings in a list of questions and answers as other tools export it. All rows go in or none does.</summary>
public sealed class FaqImporter(IDbContextFactory<KnowledgeDbContext> database, ArticleCatalog catalog, FaqWriter writer)
{
    public async Task<FaqReport> ImportAsync(FaqRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problems = new List<FileProblem>();
        if (request.File.Length > FaqLimits.Bytes)
            return Refused("", FileProblem.Error(0, $"{FaqLimits.Bytes / (1024 * 1024)} MB までです。", $"At most {FaqLimits.Bytes / (1024 * 1024)} MB."));
        if (FaqText.Decode(request.File.Span) is not { } read)
            return Refused("", FileProblem.Error(0, "文字コードが UTF-8 でも Shift_JIS でもありません。", "It is neither UTF-8 nor Shift_JIS."));
        var rows = FaqListReader.Read(read.Text, problems);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var services = catalog.Current.Services.All.Count > 0 ? catalog.Current.Services
            : ServiceListFile.Read((await ReferenceTexts.LatestAsync(context, cancellation)).GetValueOrDefault(ReferenceNames.Services, ""), []);
        var checks = new FaqChecks(request, services, await KnownAsync(context, request.Lang, cancellation));
        var candidates = rows.ConvertAll(checks.Check);
        var hasErrors = problems.Exists(problem => problem.IsError) || candidates.Exists(candidate => candidate.Status == ImportStatus.Refused);
        var numbers = request.DryRun || hasErrors ? [] : await writer.WriteAsync(candidates, request, cancellation);
        return new FaqReport(read.Encoding, [.. candidates.Select((candidate, place) => candidate.ToResult(numbers.Count > place ? numbers[place] : null))], problems, !request.DryRun && !hasErrors);
    }

    private static FaqReport Refused(string encoding, FileProblem problem) => new(encoding, [], [problem], false);

    private static async Task<Dictionary<string, FaqKnown>> KnownAsync(KnowledgeDbContext context, string lang, CancellationToken cancellation)
    {
        var rows = await (from article in context.Articles.AsNoTracking()
                          join revision in context.Revisions on new { article.No, article.Lang, Number = article.PublishedRevision } equals new { revision.No, revision.Lang, Number = (int?)revision.Number }
                          where article.Lang == lang && revision.Kind == ArticleKind.Faq
                          select new { article.No, revision.Title, revision.Text }).ToListAsync(cancellation);
        var drafts = await context.Drafts.AsNoTracking().Where(draft => draft.Lang == lang && draft.Kind == ArticleKind.Faq).Select(draft => new { draft.No, draft.Title }).ToListAsync(cancellation);
        var known = new Dictionary<string, FaqKnown>(StringComparer.Ordinal);
        foreach (var row in rows) known.TryAdd(FaqChecks.KeyOf(row.Title), new FaqKnown(row.No, row.Text, drafts.Exists(draft => draft.No == row.No)));
        foreach (var draft in drafts.Where(draft => draft.Title.Length > 0)) known.TryAdd(FaqChecks.KeyOf(draft.Title), new FaqKnown(draft.No, "", true));
        return known;
    }
}
