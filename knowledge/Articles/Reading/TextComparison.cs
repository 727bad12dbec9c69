using System.Globalization;
using DiffPlex;
using DiffPlex.Model;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Compares two texts line by line, and inside changed lines character by character.</summary>
public static class TextComparison
{
    /// <summary>Lines longer than this are shown as changed in whole: comparing characters is quadratic at worst.</summary>
    private const int LongestLine = 1000;

    /// <summary>Lines whose characters have less than this part in common are two lines, not one that changed.</summary>
    private const double LeastAlike = 0.3;

    private static readonly Differ Differ = new();

    /// <summary>All lines of both texts in reading order.</summary>
    public static IReadOnlyList<DiffLine> Compare(string earlier, string later)
    {
        var diff = Differ.CreateCustomDiffs(earlier.TrimEnd('\n'), later.TrimEnd('\n'), ignoreWhiteSpace: false, Lines);
        var lines = new List<DiffLine>();
        var (oldAt, newAt) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            AddSame(block.DeleteStartA, block.InsertStartB);
            AddBlock(diff, block, lines);
            (oldAt, newAt) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }
        AddSame(diff.PiecesOld.Length, diff.PiecesNew.Length);
        return lines;

        void AddSame(int oldEnd, int newEnd)
        {
            for (; oldAt < oldEnd && newAt < newEnd; oldAt++, newAt++)
                lines.Add(new DiffLine(DiffKind.Same, oldAt + 1, newAt + 1, diff.PiecesNew[newAt], []));
        }
    }

    private static void AddBlock(DiffResult diff, DiffBlock block, List<DiffLine> lines)
    {
        var pairs = Math.Min(block.DeleteCountA, block.InsertCountB);
        for (var line = 0; line < Math.Max(block.DeleteCountA, block.InsertCountB); line++)
        {
            var oldIndex = block.DeleteStartA + line;
            var newIndex = block.InsertStartB + line;
            var (removed, added) = line < pairs ? CompareLine(diff.PiecesOld[oldIndex], diff.PiecesNew[newIndex]) : ([], []);
            if (line < block.DeleteCountA) lines.Add(new DiffLine(DiffKind.Removed, oldIndex + 1, null, diff.PiecesOld[oldIndex], removed));
            if (line < block.InsertCountB) lines.Add(new DiffLine(DiffKind.Added, null, newIndex + 1, diff.PiecesNew[newIndex], added));
        }
    }

    private static (IReadOnlyList<DiffRange> Removed, IReadOnlyList<DiffRange> Added) CompareLine(string earlier, string later)
    {
        if (earlier.Length > LongestLine || later.Length > LongestLine) return ([], []);
        var diff = Differ.CreateCustomDiffs(earlier, later, ignoreWhiteSpace: false, Characters);
        var removed = Ranges(diff.PiecesOld, diff.DiffBlocks.Select(block => (block.DeleteStartA, block.DeleteCountA)));
        var added = Ranges(diff.PiecesNew, diff.DiffBlocks.Select(block => (block.InsertStartB, block.InsertCountB)));
        var kept = earlier.Length - removed.Sum(range => range.Length);
        return kept < LeastAlike * Math.Max(earlier.Length, later.Length) ? ([], []) : (removed, added);
    }

    private static List<DiffRange> Ranges(string[] pieces, IEnumerable<(int Start, int Count)> blocks)
    {
        var offsets = new int[pieces.Length + 1];
        for (var piece = 0; piece < pieces.Length; piece++) offsets[piece + 1] = offsets[piece] + pieces[piece].Length;
        return [.. blocks.Where(block => block.Count > 0).Select(block => new DiffRange(offsets[block.Start], offsets[block.Start + block.Count] - offsets[block.Start]))];
    }

    private static string[] Lines(string text) => text.Split('\n');

    /// <summary>Cuts a line into what a reader takes for one character each.</summary>
    private static string[] Characters(string line)
    {
        var pieces = new List<string>();
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext()) pieces.Add(elements.GetTextElement());
        return [.. pieces];
    }
}
