using System.Globalization;
using Markdig.Extensions.Footnotes;

namespace Shirube.Knowledge.Markdown;

/// <summary>Ids of footnotes. The colon keeps them apart from anchors of headings, which have none.</summary>
internal static class Footnotes
{
    public static string NoteId(Footnote note) => string.Create(CultureInfo.InvariantCulture, $"fn:{note.Order}");

    public static string ReferenceId(FootnoteLink link) => string.Create(CultureInfo.InvariantCulture, $"fnref:{link.Index}");
}
