using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Advice;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Tells which sections and pages each published revision of an article changed, so that a reader of paper knows what to replace.</summary>
public sealed class ArticleChanges(IDbContextFactory<KnowledgeDbContext> database)
{
    /// <summary>The changed sections by revision, in the order of the text. A first revision changes nothing.</summary>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<SectionChange>>> ReadAsync(int no, string lang, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var drawings = await (from rendering in context.Renderings.AsNoTracking()
                              join revision in context.Revisions on new { rendering.No, rendering.Lang, Number = rendering.Revision } equals new { revision.No, revision.Lang, revision.Number }
                              where rendering.No == no && rendering.Lang == lang && revision.PublishedAt != null
                              orderby revision.Number
                              select new { Drawing = rendering, revision.Text }).ToListAsync(cancellation);
        var changes = new Dictionary<int, IReadOnlyList<SectionChange>>();
        for (var i = 1; i < drawings.Count; i++)
        {
            var body = ArticleFile.Read(drawings[i].Text, [])?.Body ?? "";
            changes[drawings[i].Drawing.Revision] = Changed(RevisionDrawing.SectionsOf(drawings[i - 1].Drawing), RevisionDrawing.SectionsOf(drawings[i].Drawing), PrintedPages.OfHeadings(body, lang));
        }

        return changes;
    }

    private static List<SectionChange> Changed(IReadOnlyList<ArticleSection> earlier, IReadOnlyList<ArticleSection> later, IReadOnlyList<int> pages)
    {
        var before = earlier.GroupBy(section => section.Anchor, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var changes = new List<SectionChange>();
        var headings = 0;
        foreach (var section in later)
        {
            var page = section.Level == 0 ? 1 : headings < pages.Count ? pages[headings] : pages.Count == 0 ? 1 : pages[^1];
            if (section.Level > 0) headings++;
            if (!before.TryGetValue(section.Anchor, out var old) || old.Text != section.Text || old.Heading != section.Heading) changes.Add(new SectionChange(section.Heading, page));
        }

        var after = later.Select(section => section.Anchor).ToHashSet(StringComparer.Ordinal);
        changes.AddRange(earlier.Where(section => !after.Contains(section.Anchor)).Select(section => new SectionChange(section.Heading, 0)));
        return changes;
    }
}
