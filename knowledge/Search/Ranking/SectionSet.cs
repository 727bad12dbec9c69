namespace Shirube.Knowledge.Search.Ranking;

/// <summary>A set of a segment's sections.</summary>
internal sealed class SectionSet(int size)
{
    private readonly ulong[] _bits = new ulong[(size + 63) / 64];

    public bool this[int section] => (_bits[section >> 6] & (1UL << section)) != 0;

    public void Add(int section) => _bits[section >> 6] |= 1UL << section;

    public void Remove(int section) => _bits[section >> 6] &= ~(1UL << section);
}
