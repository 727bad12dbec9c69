using System.Runtime.InteropServices;

namespace Shirube.Bot.Dialogue.Masking;

/// <summary>Digits that stand together, perhaps in groups with a dash, dot, blank or bracket between them.</summary>
internal static class DigitGroups
{
    private const int MostMarks = 2;

    /// <summary>The groups of a folded text; letters beside digits make them part of a code, which is left out.</summary>
    public static List<Group> Find(ReadOnlySpan<char> folded)
    {
        var groups = new List<Group>();
        for (var i = 0; i < folded.Length;)
        {
            if (!char.IsAsciiDigit(folded[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < folded.Length && char.IsAsciiDigit(folded[i])) i++;
            var isCode = (start > 0 && char.IsAsciiLetter(folded[start - 1])) || (i < folded.Length && char.IsAsciiLetter(folded[i]));
            if (!isCode) groups.Add(new Group(start, i - start));
        }

        return groups;
    }

    /// <summary>Whether only marks that people write inside a number are between two groups.</summary>
    public static bool Join(ReadOnlySpan<char> folded, Group first, Group second)
    {
        var between = folded[(first.Start + first.Length)..second.Start];
        return between.Length is > 0 and <= MostMarks && between.IndexOfAnyExcept("-. ()") < 0;
    }

    /// <summary>A run of digits.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Group(int Start, int Length);
}
