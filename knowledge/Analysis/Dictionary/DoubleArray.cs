namespace Shirube.Knowledge.Analysis;

/// <summary>
/// A trie in one array of 64-bit units: a child of the unit with base b by the character code c is the unit b + c, when its label is c.
/// Bits of a unit, from the lowest: base (20, 0 = no children), label (13), first entry (19), number of entries (4), and a mask (8) that
/// tells which children cannot be there, by the lowest bits of their codes: most look-ups that fail need not read another unit.
/// No two parents share a base, so the label alone tells whose child a unit is, and one read gives everything.
/// </summary>
internal static class DoubleArray
{
    private const int BaseBits = 20;
    private const int LabelBits = 13;
    private const int EntryBits = 19;
    private const int CountBits = 4;

    private const int MaskShift = BaseBits + LabelBits + EntryBits + CountBits;
    private const int MaskBuckets = 64 - MaskShift;

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

    public static int Count(ulong unit) => (int)(unit >> (BaseBits + LabelBits + EntryBits)) & MaxCount;

    /// <summary>The mask of a unit that has a child by that code, to be joined with those of its other children.</summary>
    public static ulong Mask(int code) => 1UL << (MaskShift + (code % MaskBuckets));

    /// <summary>False when there is surely no child by that code.</summary>
    public static bool MayHaveChild(ulong unit, int code) => (unit & Mask(code)) != 0;
}
