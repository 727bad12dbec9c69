using DiffPlex;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>
/// Merges what two people made of one text: by lines, and where both changed the same lines by words. What both changed in
/// different ways, or changed side by side, is nobody's to decide here: the merge gives up.
/// </summary>
internal static class TextMerge
{
    /// <summary>Places that both changed are merged by words only up to this length: comparing is quadratic at worst.</summary>
    private const int LongestPlace = 4000;

    /// <summary>Texts of more lines are not merged: no article has so many, and comparing is quadratic at worst.</summary>
    private const int MostLines = 4000;

    private static readonly Differ Differ = new();

    /// <summary>The merged text, or null when the two do not go together.</summary>
    public static string? Merge(string origin, string mine, string theirs)
    {
        if (mine == theirs || theirs == origin) return mine;
        if (mine == origin) return theirs;
        if (Math.Max(LinesOf(origin), Math.Max(LinesOf(mine), LinesOf(theirs))) > MostLines) return null;
        return Merge(origin, mine, theirs, Lines, "\n", MergeWords);
    }

    private static string? MergeWords(string origin, string mine, string theirs)
        => origin.Length > LongestPlace || mine.Length > LongestPlace || theirs.Length > LongestPlace
            ? null
            : Merge(origin, mine, theirs, Words, "", static (_, _, _) => null);

    private static string? Merge(string origin, string mine, string theirs, Func<string, string[]> cut, string glue, Func<string, string, string, string?> settle)
    {
        var pieces = cut(origin);
        var left = Changes(origin, mine, cut);
        var right = Changes(origin, theirs, cut);
        var merged = new List<string>();
        var (l, r, at) = (0, 0, 0);
        while (l < left.Count || r < right.Count)
        {
            var (firstL, firstR) = (l, r);
            var start = Math.Min(StartOf(left, l), StartOf(right, r));
            var end = start;
            // One place: changes that overlap or touch.
            for (var grew = true; grew;)
            {
                grew = false;
                while (l < left.Count && left[l].Start <= end) (end, l, grew) = (Math.Max(end, left[l].End), l + 1, true);
                while (r < right.Count && right[r].Start <= end) (end, r, grew) = (Math.Max(end, right[r].End), r + 1, true);
            }

            merged.AddRange(pieces[at..start]);
            var own = Apply(pieces, start, end, left[firstL..l]);
            var other = Apply(pieces, start, end, right[firstR..r]);
            if (firstR == r || own.SequenceEqual(other, StringComparer.Ordinal)) merged.AddRange(own);
            else if (firstL == l) merged.AddRange(other);
            else if (settle(string.Join(glue, pieces[start..end]), string.Join(glue, own), string.Join(glue, other)) is { } settled) merged.Add(settled);
            else return null;
            at = end;
        }

        merged.AddRange(pieces[at..]);
        return string.Join(glue, merged);
    }

    private static int StartOf(List<Change> changes, int index) => index < changes.Count ? changes[index].Start : int.MaxValue;

    private static List<Change> Changes(string origin, string text, Func<string, string[]> cut)
    {
        var diff = Differ.CreateCustomDiffs(origin, text, ignoreWhiteSpace: false, cut);
        return [.. diff.DiffBlocks.Select(block => new Change(block.DeleteStartA, block.DeleteStartA + block.DeleteCountA,
            diff.PiecesNew[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]))];
    }

    private static List<string> Apply(string[] pieces, int start, int end, List<Change> changes)
    {
        var result = new List<string>();
        var at = start;
        foreach (var change in changes)
        {
            result.AddRange(pieces[at..change.Start]);
            result.AddRange(change.Pieces);
            at = change.End;
        }

        result.AddRange(pieces[at..end]);
        return result;
    }

    private static int LinesOf(string text) => text.AsSpan().Count('\n') + 1;

    private static string[] Lines(string text) => text.Split('\n');

    /// <summary>Cuts where the kind of character changes, so that a word of kanji, kana or Latin letters stays whole.</summary>
    private static string[] Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLowSurrogate(text[i]) || KindOf(text[i]) is var kind && kind != 0 && kind == KindOf(text[i - 1]))) continue;
            words.Add(text[start..i]);
            start = i;
        }

        return [.. words];
    }

    // 0 stands alone: marks and spaces.
    private static int KindOf(char unit) => unit switch
    {
        >= 'ぁ' and <= 'ゟ' => 1,
        >= 'ァ' and <= 'ヿ' => 2,
        >= '一' and <= '鿿' or '々' or '〆' => 3,
        _ when char.IsLetterOrDigit(unit) => 4,
        _ when char.IsSurrogate(unit) => 5,
        _ => 0,
    };

    private sealed record Change(int Start, int End, string[] Pieces);
}
