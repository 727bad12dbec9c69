using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Tells which sections each published revision of an article changed, so that a reader of paper knows what to read again.</summary>
public sealed class ArticleChanges(IDbContextFactory<KnowledgeDbContext> database)
{
    /// <summary>Headings of the changed sections by revision; an empty heading stands for the text before the first. A first revision changes nothing.</summary>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<string>>> ReadAsync(int no, string lang, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var drawings = await (from rendering in context.Renderings.AsNoTracking()
                              join revision in context.Revisions on new { rendering.No, rendering.Lang, Number = rendering.Revision } equals new { revision.No, revision.Lang, revision.Number }
                              where rendering.No == no && rendering.Lang == lang && revision.PublishedAt != null
                              orderby revision.Number
                              select rendering).ToListAsync(cancellation);
        var changes = new Dictionary<int, IReadOnlyList<string>>();
        for (var i = 1; i < drawings.Count; i++)
            changes[drawings[i].Revision] = Changed(RevisionDrawing.SectionsOf(drawings[i - 1]), RevisionDrawing.SectionsOf(drawings[i]));
        return changes;
    }

    private static List<string> Changed(IReadOnlyList<ArticleSection> earlier, IReadOnlyList<ArticleSection> later)
    {
        var before = earlier.GroupBy(section => section.Anchor, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Text, StringComparer.Ordinal);
        var after = later.Select(section => section.Anchor).ToHashSet(StringComparer.Ordinal);
        return [.. later.Where(section => !before.TryGetValue(section.Anchor, out var text) || text != section.Text).Select(section => section.Heading),
            .. earlier.Where(section => !after.Contains(section.Anchor)).Select(section => section.Heading)];
    }
}
