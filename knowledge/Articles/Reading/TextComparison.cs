using System.Globalization;
using DiffPlex;
using DiffPlex.Model;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Compares two texts line by line, and inside changed lines piece by piece.</summary>
public static class TextComparison
{
    /// <summary>Lines longer than this are shown as changed in whole: comparing pieces is quadratic at worst.</summary>
    private const int LongestLine = 1000;

    /// <summary>Texts that differ over more lines than this are shown as replaced: comparing lines is quadratic at worst.</summary>
    private const int MostLines = 4000;

    /// <summary>Lines whose pieces have less than this part in common are two lines, not one that changed.</summary>
    private const double LeastAlike = 0.3;

    private static readonly Differ Differ = new();

    /// <summary>All lines of both texts in reading order.</summary>
    /// <param name="earlier">The text that is compared from.</param>
    /// <param name="later">The text that is compared to.</param>
    /// <param name="cut">Cuts a line into the pieces that are marked, which joined are the line; null for what a reader takes for one character each.</param>
    public static IReadOnlyList<DiffLine> Compare(string earlier, string later, Func<string, string[]>? cut = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var (before, after) = (earlier.TrimEnd('\n').Split('\n'), later.TrimEnd('\n').Split('\n'));
        var lines = new List<DiffLine>();
        var (oldAt, newAt) = (0, 0);
        foreach (var block in Blocks(before, after))
        {
            AddSame(block.DeleteStartA, block.InsertStartB);
            AddBlock(before, after, block, cut ?? Characters, lines);
            (oldAt, newAt) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        AddSame(before.Length, after.Length);
        return lines;

        void AddSame(int oldEnd, int newEnd)
        {
            for (; oldAt < oldEnd && newAt < newEnd; oldAt++, newAt++)
                lines.Add(new DiffLine(DiffKind.Same, oldAt + 1, newAt + 1, after[newAt], []));
        }
    }

    // What both texts begin and end with needs no comparing, and mostly that is nearly all.
    private static IEnumerable<DiffBlock> Blocks(string[] before, string[] after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start]) start++;
        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        var (removed, added) = (before[start..^end], after[start..^end]);
        if (removed.Length == 0 && added.Length == 0) return [];
        var isWhole = removed is [] or [""] || added is [] or [""] || Math.Max(removed.Length, added.Length) > MostLines;
        if (isWhole) return [new DiffBlock(start, removed.Length, start, added.Length)];
        return Differ.CreateCustomDiffs(string.Join('\n', removed), string.Join('\n', added), ignoreWhiteSpace: false, static text => text.Split('\n')).DiffBlocks
            .Select(block => new DiffBlock(block.DeleteStartA + start, block.DeleteCountA, block.InsertStartB + start, block.InsertCountB));
    }

    private static void AddBlock(string[] before, string[] after, DiffBlock block, Func<string, string[]> cut, List<DiffLine> lines)
    {
        var (oldAt, newAt) = (block.DeleteStartA, block.InsertStartB);
        var (oldEnd, newEnd) = (oldAt + block.DeleteCountA, newAt + block.InsertCountB);
        foreach (var (oldPair, newPair) in LinePairs.Of(before.AsSpan(oldAt, block.DeleteCountA), after.AsSpan(newAt, block.InsertCountB)))
        {
            Alone(block.DeleteStartA + oldPair, block.InsertStartB + newPair);
            var (removed, added) = CompareLine(before[oldAt], after[newAt], cut);
            lines.Add(new DiffLine(DiffKind.Removed, oldAt + 1, null, before[oldAt++], removed));
            lines.Add(new DiffLine(DiffKind.Added, null, newAt + 1, after[newAt++], added));
        }

        Alone(oldEnd, newEnd);

        void Alone(int oldStop, int newStop)
        {
            for (; oldAt < oldStop; oldAt++) lines.Add(new DiffLine(DiffKind.Removed, oldAt + 1, null, before[oldAt], []));
            for (; newAt < newStop; newAt++) lines.Add(new DiffLine(DiffKind.Added, null, newAt + 1, after[newAt], []));
        }
    }

    private static (IReadOnlyList<DiffRange> Removed, IReadOnlyList<DiffRange> Added) CompareLine(string earlier, string later, Func<string, string[]> cut)
    {
        if (earlier.Length > LongestLine || later.Length > LongestLine) return ([], []);
        var diff = Differ.CreateCustomDiffs(earlier, later, ignoreWhiteSpace: false, cut);
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

    /// <summary>Cuts a line into what a reader takes for one character each.</summary>
    private static string[] Characters(string line)
    {
        var pieces = new List<string>();
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext()) pieces.Add(elements.GetTextElement());
        return [.. pieces];
    }
}
