using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Search;

namespace Shirube.Portal.Pages.Articles;

/// <summary>A line of a comparison as it is shown.</summary>
/// <param name="Kind">What happened to the line.</param>
/// <param name="Text">The line with its changed characters marked.</param>
/// <param name="Skipped">When above 0, the row stands for so many unchanged lines and has no text.</param>
internal sealed record DiffRow(DiffKind Kind, MarkedText Text, int Skipped)
{
    /// <summary>Unchanged lines shown around a change.</summary>
    private const int Context = 2;

    private const string Fence = "---";

    /// <summary>The rows of a comparison: the text without its front matter, long unchanged parts left out.</summary>
    public static IReadOnlyList<DiffRow> Of(RevisionComparison comparison)
    {
        var lines = WithoutFrontMatter(comparison.Lines).ToList();
        var isNear = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == DiffKind.Same) continue;
            for (var j = Math.Max(0, i - Context); j <= Math.Min(lines.Count - 1, i + Context); j++) isNear[j] = true;
        }

        var rows = new List<DiffRow>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (isNear[i]) rows.Add(Shown(lines[i]));
            else if (rows is [.., { Skipped: > 0 } last]) rows[^1] = last with { Skipped = last.Skipped + 1 };
            else rows.Add(new DiffRow(DiffKind.Same, MarkedText.Plain(""), 1));
        }

        return rows;
    }

    private static DiffRow Shown(DiffLine line) =>
        new(line.Kind, new MarkedText(line.Text, [.. line.Changed.Select(range => new Mark(range.Start, range.Length))]), 0);

    // The fences are in every revision and never change, so the second one parts both texts.
    private static IEnumerable<DiffLine> WithoutFrontMatter(IReadOnlyList<DiffLine> lines)
    {
        var fences = 0;
        var body = lines.SkipWhile(line => line is not { Kind: DiffKind.Same, Text: Fence } || ++fences < 2).Skip(1).ToList();
        return fences < 2 ? lines : body;
    }
}
