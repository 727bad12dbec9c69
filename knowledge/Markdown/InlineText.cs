using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Shirube.Knowledge.Markdown;

/// <summary>Inline elements as plain text: what a reader sees, without markup.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? container)
    {
        if (container is null) return "";
        var text = new StringBuilder();
        Append(container, text);
        return text.ToString().Trim();
    }

    /// <summary>True where a line break between two lines of source must not become a space: inside Japanese running text.</summary>
    public static bool JoinsWithoutSpace(char before, char after) => IsWide(before) && IsWide(after);

    /// <summary>The first character that a reader sees of an inline element, or NUL.</summary>
    public static char FirstCharacter(Inline? inline)
    {
        while (inline is ContainerInline { FirstChild: { } child }) inline = child;
        return inline switch
        {
            LiteralInline { Content.Length: > 0 } literal => literal.Content.Text[literal.Content.Start],
            CodeInline { Content.Length: > 0 } code => code.Content[0],
            HtmlEntityInline { Transcoded.Length: > 0 } entity => entity.Transcoded.Text[entity.Transcoded.Start],
            _ => '\0',
        };
    }

    private static void Append(ContainerInline container, StringBuilder text)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case LineBreakInline { IsHard: true }: text.Append('\n'); break;
                case LineBreakInline:
                    if (text.Length > 0 && !JoinsWithoutSpace(text[^1], FirstCharacter(inline.NextSibling))) text.Append(' ');
                    break;
                case TaskList or FootnoteLink: break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Append(delimiter, text);
                    break;
                case ContainerInline child: Append(child, text); break;
                default: break;
            }
        }
    }

    private static bool IsWide(char unit)
        => unit is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60' || char.IsSurrogate(unit);
}
