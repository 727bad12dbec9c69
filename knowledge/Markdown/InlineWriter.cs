using System.Globalization;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Shirube.Knowledge.Markdown;

/// <summary>
/// Writes inline elements. Every element that can reach the page is named here; there is no way from a text to a tag or an
/// attribute that this class does not write itself.
/// </summary>
internal sealed class InlineWriter(HtmlBuffer html, LinkWriter links, MarkdownLabels labels)
{
    private readonly StringBuilder _run = new();
    private char _last;

    public void WriteChildren(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) Write(inline);
        Flush();
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            // The parser leaves one text in several pieces; names in brackets are looked for in the whole.
            case LiteralInline literal: _run.Append(literal.Content.AsSpan()); return;
            case HtmlEntityInline entity: _run.Append(entity.Transcoded.AsSpan()); return;
            case LineBreakInline { IsHard: false }: WriteSoftBreak(inline); return;
            case DelimiterInline delimiter:
                _run.Append(delimiter.ToLiteral());
                for (var child = delimiter.FirstChild; child is not null; child = child.NextSibling) Write(child);
                return;
            default: break;
        }
        Flush();
        WriteElement(inline);
    }

    private void WriteElement(Inline inline)
    {
        switch (inline)
        {
            case LineBreakInline: html.Open("br").Line(); break;
            case CodeInline code:
                html.Open("code").Text(code.Content).Close("code");
                _last = code.Content.Length > 0 ? code.Content[^1] : _last;
                break;
            case EmphasisInline emphasis:
                var tag = emphasis.DelimiterCount >= 2 ? "strong" : "em";
                html.Open(tag);
                WriteChildren(emphasis);
                html.Close(tag);
                break;
            case AutolinkInline link: links.Write(link); break;
            case LinkInline { IsImage: true } picture: links.WritePicture(picture); break;
            case LinkInline link:
                var opened = links.Open(link);
                WriteChildren(link);
                if (opened) html.Close("a");
                break;
            case TaskList task:
                html.Begin("span").Attribute("class", "task").Attribute("role", "img")
                    .Attribute("aria-label", task.Checked ? labels.Done : labels.Open).EndTag()
                    .Text(task.Checked ? "☑" : "☐").Close("span");
                break;
            case FootnoteLink { IsBackLink: false } note: WriteFootnoteReference(note); break;
            case FootnoteLink: break;
            case ContainerInline container: WriteChildren(container); break;
            default: throw new InvalidOperationException($"The pipeline made a {inline.GetType().Name}, which has no form on the page.");
        }
    }

    private void WriteSoftBreak(Inline inline)
    {
        var before = _run.Length > 0 ? _run[^1] : _last;
        if (!InlineText.JoinsWithoutSpace(before, InlineText.FirstCharacter(inline.NextSibling))) _run.Append('\n');
    }

    private void WriteFootnoteReference(FootnoteLink note)
    {
        var number = note.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        html.Open("sup").Begin("a").Attribute("class", "footnote-ref").Attribute("id", Footnotes.ReferenceId(note))
            .Attribute("href", "#" + Footnotes.NoteId(note.Footnote)).Attribute("role", "doc-noteref")
            .Attribute("aria-label", $"{labels.FootnoteReference} {number}").EndTag()
            .Text(number).Close("a").Close("sup");
    }

    /// <summary>Writes the gathered text, with ［names of buttons］ marked as such.</summary>
    private void Flush()
    {
        if (_run.Length == 0) return;
        var text = _run.ToString();
        _run.Clear();
        _last = text[^1];
        var written = 0;
        for (var open = text.IndexOf('［', StringComparison.Ordinal); open >= 0; open = text.IndexOf('［', open + 1))
        {
            var length = text.AsSpan(open + 1, Math.Min(text.Length - open - 1, MarkdownLimits.MaximumUiLabelLength + 1)).IndexOfAny('］', '［', '\n');
            if (length <= 0 || text[open + 1 + length] != '］') continue;
            html.Text(text.AsSpan(written, open - written))
                .Begin("span").Attribute("class", "ui").EndTag().Text(text.AsSpan(open + 1, length)).Close("span");
            written = open + length + 2;
        }
        html.Text(text.AsSpan(written));
    }
}
