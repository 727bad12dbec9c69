using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Draws a draft and checks it the way an import checks a file.</summary>
public sealed class DraftCheck(IDbContextFactory<KnowledgeDbContext> database, ArticleCatalog catalog, RevisionDrawing drawing)
{
    /// <summary>Checks fields that may not be saved yet; null when there is no draft.</summary>
    public async Task<CheckedDraft?> CheckAsync(int no, string lang, DraftContent content, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Drafts.AsNoTracking().SingleOrDefaultAsync(row => row.No == no && row.Lang == lang, cancellation) is { } draft
            ? await CheckAsync(context, draft, content, cancellation)
            : null;
    }

    internal async Task<CheckedDraft> CheckAsync(KnowledgeDbContext context, Draft draft, DraftContent content, CancellationToken cancellation)
    {
        var problems = new List<FileProblem>();
        var media = await MediaOfAsync(context, draft.No, draft.Lang, cancellation);
        var file = DraftContents.ToFile(content, draft.No, draft.Lang, draft.Kind, problems);
        var drawn = drawing.Draw(file?.Body ?? content.Body, draft.Lang, media.ToDictionary(pair => pair.Key, pair => pair.Value.Reference, StringComparer.Ordinal));
        problems.AddRange(drawn.Problems.Select(problem => MarkdownProblems.Tell(problem, problem.Line)));
        if (content.Body.Trim().Length == 0) problems.Add(FileProblem.Error(0, "本文がありません。", "There is no text."));
        CheckLists(content, problems);
        CheckLinks(drawn, draft, problems);
        await CheckSlugAsync(context, draft, content.Slug.Trim(), problems, cancellation);
        return new CheckedDraft
        {
            File = file,
            Drawn = drawn,
            Problems = problems,
            Media = drawn.MediaNames.Where(media.ContainsKey).ToDictionary(name => name, name => media[name].Hash, StringComparer.Ordinal),
        };
    }

    private void CheckLists(DraftContent content, List<FileProblem> problems)
    {
        var lists = catalog.Current;
        if (content.Service.Trim() is { Length: > 0 } service && lists.Services.Find(service) is null)
            problems.Add(FileProblem.Error(0, $"サービス「{service}」は一覧にありません。", $"There is no service \"{service}\"."));
        foreach (var line in content.Sources.Split('\n').Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            if (line.Length != 2 || !int.TryParse(line[1], System.Globalization.CultureInfo.InvariantCulture, out var page)) continue;
            if (lists.VendorManuals.Find(line[0]) is not { } manual)
                problems.Add(FileProblem.Warning(0, $"出典のマニュアル「{line[0]}」は一覧にありません。", $"There is no manual \"{line[0]}\"."));
            else if (page > manual.Pages)
                problems.Add(FileProblem.Warning(0, $"出典のマニュアル「{line[0]}」は {manual.Pages} ページまでです。", $"The manual \"{line[0]}\" has {manual.Pages} pages."));
        }
    }

    private void CheckLinks(RenderedText drawn, Draft draft, List<FileProblem> problems)
    {
        foreach (var link in drawn.Links)
        {
            if (link.Kind == LinkKind.Fragment && link.Target.Length > 1 && !drawn.Sections.Any(section => section.Anchor == Uri.UnescapeDataString(link.Target[1..])))
                problems.Add(FileProblem.Warning(link.Line, $"見出し「{link.Target[1..]}」がありません。", $"There is no heading \"{link.Target[1..]}\"."));
            if (link.Kind != LinkKind.Internal || !ArticleAddress.IsArticle(link.Target)) continue;
            if (ArticleAddress.Parse(link.Target) is not { } address || (address.No != draft.No && catalog.Current.Find(address.No, draft.Lang) is null))
                problems.Add(FileProblem.Warning(link.Line, $"リンク先「{link.Target}」の記事は公開されていません。", $"\"{link.Target}\" leads to no published article."));
        }
    }

    private static async Task CheckSlugAsync(KnowledgeDbContext context, Draft draft, string slug, List<FileProblem> problems, CancellationToken cancellation)
    {
        if (!Slugs.IsValid(slug))
        {
            problems.Add(FileProblem.Error(0, "アドレスの名前は、半角の英小文字・数字・- で入れます。", "The name in the address has lower-case letters, digits and -."));
            return;
        }

        var owners = await context.Articles.AsNoTracking().Where(article => article.Slug == slug && article.Lang == draft.Lang && article.No != draft.No)
            .Join(context.Revisions, article => new { article.No, article.Lang, Number = article.LastRevision }, revision => new { revision.No, revision.Lang, revision.Number }, (article, revision) => new { article.No, revision.Kind })
            .ToListAsync(cancellation);
        if (owners.Find(owner => owner.Kind == draft.Kind) is { } taken)
            problems.Add(FileProblem.Error(0, $"アドレスの名前「{slug}」は記事 {taken.No} が使っています。", $"\"{slug}\" is used by article {taken.No}."));
    }

    private static async Task<Dictionary<string, (string Hash, MediaReference Reference)>> MediaOfAsync(KnowledgeDbContext context, int no, string lang, CancellationToken cancellation)
    {
        var rows = await (from used in context.DraftMedia
                          join file in context.Media on used.Hash equals file.Hash
                          where used.No == no && used.Lang == lang
                          select new { used.Name, file.Hash, file.Extension, file.Width, file.Height }).ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Name,
            row => (row.Hash, new MediaReference(row.Name, RevisionDrawing.MediaPath(row.Hash, row.Extension), row.Width, row.Height)), StringComparer.Ordinal);
    }
}
