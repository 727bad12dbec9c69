using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Shirube.Knowledge.Markdown;

/// <summary>Writes block elements; like <see cref="InlineWriter"/> it names every element that can reach the page.</summary>
internal sealed class BlockWriter(HtmlBuffer html, InlineWriter inlines, MarkdownLabels labels, HeadingPlan headings)
{
    private readonly TableWriter _tables = new(html, labels);

    public void WriteChildren(ContainerBlock container, bool tight = false)
    {
        foreach (var block in container) Write(block, tight);
    }

    private void Write(Block block, bool tight)
    {
        switch (block)
        {
            case ParagraphBlock paragraph: WriteParagraph(paragraph, tight); break;
            case HeadingBlock heading: WriteHeading(heading); break;
            case ListBlock list: WriteList(list); break;
            case QuoteBlock quote: WriteQuote(quote); break;
            case CodeBlock code: WriteCode(code); break;
            case ThematicBreakBlock: html.Line().Open("hr").Line(); break;
            case Table table: _tables.Write(table, headings.HeadingAbove(table), this); break;
            case FootnoteGroup notes: WriteFootnotes(notes); break;
            // Definitions are looked up by the links that use them and have no form of their own.
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock: break;
            default: throw new InvalidOperationException($"The pipeline made a {block.GetType().Name}, which has no form on the page.");
        }
    }

    private void WriteParagraph(ParagraphBlock paragraph, bool tight)
    {
        if (tight)
        {
            inlines.WriteChildren(paragraph.Inline);
            return;
        }
        html.Line().Open("p");
        inlines.WriteChildren(paragraph.Inline);
        html.Close("p").Line();
    }

    private void WriteHeading(HeadingBlock block)
    {
        var heading = headings[block];
        var tag = "h" + heading.Level.ToString(CultureInfo.InvariantCulture);
        html.Line().Begin(tag).Attribute("id", heading.Anchor).EndTag();
        inlines.WriteChildren(block.Inline);
        html.Close(tag).Line();
    }

    private void WriteList(ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        html.Line().Begin(tag);
        // Numbered lists that are not part of another element are what the reader does, step by step.
        if (list is { IsOrdered: true, Parent: MarkdownDocument }) html.Attribute("class", "steps");
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
            html.Attribute("start", start.ToString(CultureInfo.InvariantCulture));
        html.EndTag().Line();
        foreach (var item in list)
        {
            html.Open("li");
            WriteChildren((ContainerBlock)item, tight: !list.IsLoose);
            html.Close("li").Line();
        }
        html.Close(tag).Line();
    }

    private void WriteQuote(QuoteBlock quote)
    {
        if (Alert.Of(quote) is not { } alert)
        {
            html.Line().Open("blockquote").Line();
            WriteChildren(quote);
            html.Close("blockquote").Line();
            return;
        }
        html.Line().Begin("div").Attribute("class", "alert alert-" + alert.Kind).Attribute("role", "note").EndTag().Line();
        html.Begin("p").Attribute("class", "alert-label").EndTag().Text(labels.Alerts[alert.Kind]).Close("p").Line();
        Alert.RemoveMark(alert);
        WriteChildren(quote);
        html.Close("div").Line();
    }

    private void WriteCode(CodeBlock code)
    {
        // Long lines scroll, so the keyboard has to get there.
        html.Line().Begin("pre").Attribute("tabindex", "0").EndTag().Open("code");
        var lines = code.Lines;
        for (var line = 0; line < lines.Count; line++)
        {
            StringSlice slice = lines.Lines[line].Slice;
            html.Text(slice.AsSpan()).Text("\n");
        }
        html.Close("code").Close("pre").Line();
    }

    private void WriteFootnotes(FootnoteGroup notes)
    {
        html.Line().Begin("section").Attribute("class", "footnotes").Attribute("role", "doc-endnotes")
            .Attribute("aria-label", labels.Footnotes).EndTag().Line().Open("ol").Line();
        foreach (var note in notes.OfType<Footnote>())
        {
            html.Begin("li").Attribute("id", Footnotes.NoteId(note)).EndTag();
            WriteChildren(note);
            foreach (var link in note.Links.Where(link => !link.IsBackLink))
                html.Begin("a").Attribute("class", "footnote-back").Attribute("href", "#" + Footnotes.ReferenceId(link))
                    .Attribute("role", "doc-backlink").Attribute("aria-label", labels.FootnoteBack).EndTag().Text("↩").Close("a");
            html.Close("li").Line();
        }
        html.Close("ol").Close("section").Line();
    }
}
