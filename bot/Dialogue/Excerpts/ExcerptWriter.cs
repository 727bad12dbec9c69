using System.Globalization;
using System.Text;
using Shirube.Bot.Dialogue.Texts;
using Shirube.Knowledge.Markdown;

namespace Shirube.Bot.Dialogue.Excerpts;

/// <summary>
/// Shortens sections for a chat: steps and warnings stay, a short sentence before them too; tables and pictures give way to a link,
/// and so do remarks beside steps.
/// </summary>
internal sealed class ExcerptWriter(DialogueText text, string articleUrl)
{
    private const int Longest = 900;
    private const int LongestLead = 160;

    private readonly StringBuilder _written = new();
    private bool _isCut;
    private bool _hasTable;
    private bool _hasPicture;

    public static Excerpt Of(IEnumerable<WrittenSection> sections, DialogueText text, string articleUrl)
    {
        var writer = new ExcerptWriter(text, articleUrl);
        foreach (var (section, index) in sections.Select((section, index) => (section, index)))
        {
            if (index > 0 && section.Blocks.Count > 0) writer.Paragraph($"**{section.Heading}**", mustStay: false);
            writer.Section(section.Blocks);
        }

        return new Excerpt(writer._written.ToString(), writer._isCut, writer._hasTable, writer._hasPicture);
    }

    private void Section(IReadOnlyList<SectionBlock> blocks)
    {
        var hasSteps = blocks.Any(block => block.Kind == BlockKind.Steps);
        // Where a table is all there is, its rows are the answer.
        var isTable = blocks.Any(block => block.Kind == BlockKind.Table) && !blocks.Any(block => block.Kind is BlockKind.Steps or BlockKind.List);
        var seenSteps = false;
        foreach (var block in blocks)
        {
            switch (block.Kind)
            {
                case BlockKind.Steps or BlockKind.List:
                    List(block);
                    seenSteps |= block.Kind == BlockKind.Steps;
                    break;
                case BlockKind.Notice when block.Label is "warning" or "caution" or "important":
                    Paragraph($"**{text[LabelOf(block.Label)]}**\n{block.Items[0]}", mustStay: true);
                    break;
                case BlockKind.Paragraph when !hasSteps || (!seenSteps && block.Items[0].Length <= LongestLead):
                    Paragraph(block.Items[0], mustStay: false);
                    break;
                case BlockKind.Table when isTable:
                    List(new SectionBlock(BlockKind.List, [.. block.Rows.Skip(1).Select(row => Row(block.Rows[0], row))]));
                    break;
                case BlockKind.Table:
                    _hasTable = true;
                    break;
                case BlockKind.Picture:
                    _hasPicture = true;
                    break;
                case BlockKind.Notice or BlockKind.Paragraph when hasSteps:
                    _isCut = true;
                    break;
                case BlockKind.Notice:
                    Paragraph($"**{text[LabelOf(block.Label)]}**\n{block.Items[0]}", mustStay: false);
                    break;
                default:
                    Paragraph(block.Items[0], mustStay: false);
                    break;
            }
        }
    }

    private void List(SectionBlock block)
    {
        var list = new StringBuilder();
        for (var i = 0; i < block.Items.Count; i++)
        {
            var mark = block.Kind == BlockKind.Steps ? (i + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            var item = mark + block.Items[i];
            if (_written.Length + list.Length + item.Length > Longest && _written.Length + list.Length > 0)
            {
                _isCut = true;
                break;
            }

            if (list.Length > 0) list.Append('\n');
            list.Append(item);
        }

        if (list.Length > 0) Append(list.ToString());
    }

    // The first cell names the row; the others follow under their headings.
    private string Row(IReadOnlyList<string> heading, IReadOnlyList<string> row) =>
        $"**{row[0]}**{text["CellSeparator"]}" + string.Join(text["CellEnd"], row.Skip(1).Select((cell, place) => place + 1 < heading.Count && row.Count > 2 ? $"{heading[place + 1]}{text["CellSeparator"]}{cell}" : cell));

    private void Paragraph(string paragraph, bool mustStay)
    {
        if (!mustStay && _written.Length > 0 && _written.Length + paragraph.Length > Longest) _isCut = true;
        else Append(paragraph);
    }

    private void Append(string markdown)
    {
        if (_written.Length > 0) _written.Append("\n\n");
        _written.Append(SafeMarkdown.Of(markdown).Replace("](#", "](" + articleUrl + "#", StringComparison.Ordinal));
    }

    private static string LabelOf(string kind) => "Label" + char.ToUpperInvariant(kind[0]) + kind[1..];
}
