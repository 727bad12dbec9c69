namespace Shirube.Knowledge.Analysis;

/// <summary>
/// A trie in one array of 64-bit units: a child of the unit with base b by the character code c is the unit b + c, when its label is c.
/// Bits of a unit, from the lowest: base (21, 0 = no children), label (13), first entry (19), number of entries (4).
/// No two parents share a base, so the label alone tells whose child a unit is, and one read gives everything.
/// </summary>
internal static class DoubleArray
{
    private const int BaseBits = 21;
    private const int LabelBits = 13;
    private const int EntryBits = 19;
    private const int CountBits = 4;

    public const int MaxBase = (1 << BaseBits) - 1;
    public const int MaxLabel = (1 << LabelBits) - 1;
    public const int MaxEntry = (1 << EntryBits) - 1;
    public const int MaxCount = (1 << CountBits) - 1;

    /// <summary>The first unit is the root. Behind the last child lie empty units, so that base + code is always inside.</summary>
    public const int Root = 0;

    public static ulong Pack(int offset, int label, int firstEntry, int count) =>
        (uint)offset | ((ulong)(uint)label << BaseBits) | ((ulong)(uint)firstEntry << (BaseBits + LabelBits))
        | ((ulong)(uint)count << (BaseBits + LabelBits + EntryBits));

    public static int Base(ulong unit) => (int)(unit & MaxBase);

    public static int Label(ulong unit) => (int)(unit >> BaseBits) & MaxLabel;

    public static int FirstEntry(ulong unit) => (int)(unit >> (BaseBits + LabelBits)) & MaxEntry;

    public static int Count(ulong unit) => (int)(unit >> (BaseBits + LabelBits + EntryBits));
}
