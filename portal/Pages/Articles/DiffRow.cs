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

    /// <summary>The rows of a comparison, long unchanged parts left out.</summary>
    public static IReadOnlyList<DiffRow> Of(IReadOnlyList<DiffLine> lines)
    {
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

    public static DiffRow Shown(DiffLine line) =>
        new(line.Kind, new MarkedText(line.Text, [.. line.Changed.Select(range => new Mark(range.Start, range.Length))]), 0);
}
