using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Shirube.Knowledge.Markdown;

/// <summary>A quote that begins with <c>[!NOTE]</c>, <c>[!TIP]</c>, <c>[!IMPORTANT]</c>, <c>[!WARNING]</c> or <c>[!CAUTION]</c> on a line of its own.</summary>
/// <param name="Kind">The kind in lower case.</param>
/// <param name="Mark">The inline elements that make up the mark, with the line break after it.</param>
/// <param name="First">The paragraph that holds them.</param>
internal sealed record Alert(string Kind, IReadOnlyList<Inline> Mark, ParagraphBlock First)
{
    private static readonly string[] Kinds = ["note", "tip", "important", "warning", "caution"];
    private const int LongestMark = 12;

    public static Alert? Of(QuoteBlock quote)
    {
        if (quote.Count == 0 || quote[0] is not ParagraphBlock { Inline: { } inline } first) return null;
        var mark = new List<Inline>();
        var text = new StringBuilder();
        for (var piece = inline.FirstChild; piece is not null; piece = piece.NextSibling)
        {
            mark.Add(piece);
            if (piece is LineBreakInline) break;
            if (piece is not LiteralInline literal || text.Length + literal.Content.Length > LongestMark) return null;
            text.Append(literal.Content.AsSpan());
        }
        var kind = Kinds.FirstOrDefault(kind => text.ToString().Trim().Equals($"[!{kind}]", StringComparison.OrdinalIgnoreCase));
        return kind is null ? null : new Alert(kind, mark, first);
    }

    /// <summary>Takes the mark out of the tree: the label stands in its place.</summary>
    public static void RemoveMark(Alert alert)
    {
        foreach (var piece in alert.Mark) piece.Remove();
        if (alert.First.Inline?.FirstChild is null) alert.First.Parent?.Remove(alert.First);
    }
}
