using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Draws revisions and keeps what was drawn beside them, with a hash so that damage is noticed.</summary>
public sealed class RevisionDrawing(MarkdownRenderer renderer)
{
    /// <summary>Draws a text with its pictures.</summary>
    public RenderedText Draw(string body, string lang, IReadOnlyDictionary<string, MediaReference> media)
        => renderer.Render(body, new RenderContext(lang, media));

    /// <summary>A drawn text as it is stored.</summary>
    public static Rendering ToRecord(int no, string lang, int revision, string textHash, RenderedText drawn)
    {
        var sections = JsonSerializer.Serialize(drawn.Sections);
        return new Rendering
        {
            No = no,
            Lang = lang,
            Revision = revision,
            RendererVersion = MarkdownRenderer.Version,
            Html = drawn.Html.Value,
            Sections = sections,
            Hash = HashOf(textHash, MarkdownRenderer.Version, drawn.Html.Value, sections),
        };
    }

    /// <summary>True when a stored drawing is of this renderer and of this text, and undamaged.</summary>
    public static bool IsUsable(Rendering? stored, string textHash)
        => stored is { RendererVersion: MarkdownRenderer.Version }
            && stored.Hash == HashOf(textHash, stored.RendererVersion, stored.Html, stored.Sections);

    /// <summary>The markup of a usable drawing.</summary>
    internal static SafeHtml HtmlOf(Rendering usable) => new(usable.Html);

    /// <summary>The sections of a usable drawing.</summary>
    internal static IReadOnlyList<ArticleSection> SectionsOf(Rendering usable)
        => JsonSerializer.Deserialize<List<ArticleSection>>(usable.Sections) ?? [];

    /// <summary>The sections of a drawn text.</summary>
    internal static IReadOnlyList<ArticleSection> SectionsOf(RenderedText drawn)
        => [.. drawn.Sections.Select(section => new ArticleSection(section.Anchor, section.Level, section.Heading, section.Text))];

    /// <summary>What the names in a revision's text stand for.</summary>
    public static async Task<IReadOnlyDictionary<string, MediaReference>> MediaOfAsync(
        KnowledgeDbContext context, int no, string lang, int revision, CancellationToken cancellation = default)
    {
        var rows = await (from used in context.RevisionMedia
                          join file in context.Media on used.Hash equals file.Hash
                          where used.No == no && used.Lang == lang && used.Revision == revision
                          select new { used.Name, file.Hash, file.Extension, file.Width, file.Height }).ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Name, row => new MediaReference(row.Name, MediaPath(row.Hash, row.Extension), row.Width, row.Height), StringComparer.Ordinal);
    }

    /// <summary>Address of a media file.</summary>
    public static string MediaPath(string hash, string extension) => $"/media/{hash}.{extension}";

    private static string HashOf(string textHash, int version, string html, string sections)
        => ArticleFile.HashOf(string.Join('\0', textHash, version.ToString(CultureInfo.InvariantCulture), html, sections));
}
