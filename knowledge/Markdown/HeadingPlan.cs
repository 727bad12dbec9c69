using Markdig.Syntax;

namespace Shirube.Knowledge.Markdown;

/// <summary>
/// Levels and anchors of all headings of a text. The page's own heading is the h1, so the outermost headings of the text
/// become h2 and each heading is at most one level below the one above it.
/// </summary>
internal sealed class HeadingPlan
{
    private const int Outermost = 2;
    private const int Innermost = 6;
    private readonly Dictionary<HeadingBlock, PlannedHeading> _headings = [];
    private readonly List<PlannedHeading> _inOrder = [];

    public HeadingPlan(MarkdownDocument document)
    {
        var ids = new HeadingIds();
        var open = new Stack<int>();
        foreach (var block in document.Descendants<HeadingBlock>())
        {
            while (open.TryPeek(out var above) && above >= block.Level) open.Pop();
            var level = Math.Min(Outermost + open.Count, Innermost);
            open.Push(block.Level);
            var text = InlineText.Of(block.Inline).Replace('\n', ' ');
            var heading = new PlannedHeading(ids.Next(text), level, text, block.Span.Start);
            _headings[block] = heading;
            _inOrder.Add(heading);
        }
    }

    public PlannedHeading this[HeadingBlock block] => _headings[block];

    /// <summary>Text of the nearest heading before a block, or empty.</summary>
    public string HeadingAbove(Block block)
    {
        var low = 0;
        var high = _inOrder.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_inOrder[middle].Start < block.Span.Start) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? "" : _inOrder[low - 1].Text;
    }
}
