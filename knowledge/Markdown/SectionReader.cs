using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Shirube.Knowledge.Markdown;

/// <summary>Cuts a text at its headings and turns each part into plain text.</summary>
internal static class SectionReader
{
    private const string CellSeparator = " | ";

    public static IReadOnlyList<MarkdownSection> Read(MarkdownDocument document, HeadingPlan headings)
    {
        var sections = new List<MarkdownSection>();
        var current = new PlannedHeading("", 0, "", 0);
        var text = new StringBuilder();
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                sections.Add(new MarkdownSection(current.Anchor, current.Level, current.Text, text.ToString().TrimEnd()));
                text.Clear();
                current = headings[heading];
            }
            else Append(block, text);
        }
        sections.Add(new MarkdownSection(current.Anchor, current.Level, current.Text, text.ToString().TrimEnd()));
        return sections;
    }

    /// <summary>The first paragraph before any heading, or else the first of the text.</summary>
    public static string Lead(MarkdownDocument document)
        => document.OfType<ParagraphBlock>().Select(paragraph => InlineText.Of(paragraph.Inline).Replace('\n', ' '))
            .FirstOrDefault(text => text.Length > 0) ?? "";

    private static void Append(Block block, StringBuilder text)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition: break;
            case TableRow row: Line(text, string.Join(CellSeparator, row.OfType<TableCell>().Select(CellText))); break;
            case CodeBlock code: Line(text, code.Lines.ToString()); break;
            case LeafBlock leaf: Line(text, InlineText.Of(leaf.Inline)); break;
            case ContainerBlock container:
                foreach (var child in container) Append(child, text);
                break;
            default: break;
        }
    }

    private static string CellText(TableCell cell)
    {
        var text = new StringBuilder();
        foreach (var block in cell) Append(block, text);
        return text.ToString().TrimEnd().Replace('\n', ' ');
    }

    private static void Line(StringBuilder text, string line)
    {
        if (line.Length > 0) text.Append(line.TrimEnd()).Append('\n');
    }
}
