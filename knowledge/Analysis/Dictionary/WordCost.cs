namespace Shirube.Knowledge.Analysis;

/// <summary>
/// What the lattice needs of a word in 32 bits: its context id in the upper half, its cost (signed) in the lower.
/// In this dictionary the left and the right context of every word are the same id.
/// </summary>
internal static class WordCost
{
    public static uint Pack(int context, int cost) => ((uint)context << 16) | (ushort)checked((short)cost);

    public static int Context(uint packed) => (int)(packed >> 16);

    public static int Cost(uint packed) => (short)packed;
}
