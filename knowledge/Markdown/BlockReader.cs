using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Shirube.Knowledge.Markdown;

/// <summary>Cuts a text at its headings and its sections into blocks, each in the words it is written in.</summary>
internal static class BlockReader
{
    public static IReadOnlyList<WrittenSection> Read(string markdown, MarkdownDocument document, HeadingPlan headings)
    {
        var sections = new List<WrittenSection>();
        var current = new PlannedHeading("", 0, "", 0);
        var blocks = new List<SectionBlock>();
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                sections.Add(new WrittenSection(current.Anchor, current.Level, current.Text, blocks));
                blocks = [];
                current = headings[heading];
            }
            else if (BlockOf(markdown, block) is { } written)
            {
                blocks.Add(written);
            }
        }

        sections.Add(new WrittenSection(current.Anchor, current.Level, current.Text, blocks));
        return sections;
    }

    private static SectionBlock? BlockOf(string markdown, Block block) => block switch
    {
        LinkReferenceDefinitionGroup => null,
        Table table => new SectionBlock(BlockKind.Table, [Slice(markdown, block)]) { Rows = [.. table.OfType<TableRow>().Select(row => Cells(markdown, row))] },
        ListBlock list => new SectionBlock(list.IsOrdered ? BlockKind.Steps : BlockKind.List, [.. list.OfType<ListItemBlock>().Select(item => Inside(markdown, item))]),
        QuoteBlock quote when Alert.Of(quote) is { } alert => new SectionBlock(BlockKind.Notice, [WithoutMark(Unquoted(Slice(markdown, quote)))], alert.Kind),
        ParagraphBlock { Inline: { } inline } paragraph => new SectionBlock(
            inline.Descendants<LinkInline>().Any(link => link.IsImage) ? BlockKind.Picture : BlockKind.Paragraph, [Slice(markdown, paragraph)]),
        _ => new SectionBlock(BlockKind.Other, [Slice(markdown, block)]),
    };

    private static List<string> Cells(string markdown, TableRow row) => [.. row.OfType<TableCell>().Select(cell => cell.Count == 0 ? "" : Slice(markdown, cell[0]).Trim())];

    private static string Slice(string markdown, Block block)
    {
        var start = Math.Clamp(block.Span.Start, 0, markdown.Length);
        return markdown[start..Math.Clamp(block.Span.End + 1, start, markdown.Length)];
    }

    // From its first block on, so without the number; lines below keep their indent less that of the first.
    private static string Inside(string markdown, ListItemBlock item)
    {
        if (item.Count == 0) return "";
        var start = Math.Clamp(item[0].Span.Start, 0, markdown.Length);
        return markdown[start..Math.Clamp(item.Span.End + 1, start, markdown.Length)].TrimEnd();
    }

    private static string Unquoted(string quote) =>
        string.Join('\n', quote.Split('\n').Select(line => line.TrimStart().StartsWith('>') ? line.TrimStart()[1..].TrimStart() : line));

    private static string WithoutMark(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? "" : text[(end + 1)..].Trim();
    }
}
