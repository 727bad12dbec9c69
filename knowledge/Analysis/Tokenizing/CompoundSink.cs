namespace Shirube.Knowledge.Analysis;

/// <summary>Puts words that stay within a compound into its lattice, long ones with their penalty.</summary>
internal ref struct CompoundSink(LatticeSink sink, ReadOnlySpan<char> rest) : IWordSink
{
    private readonly ReadOnlySpan<char> _rest = rest;
    private LatticeSink _sink = sink;

    public readonly LatticeSink Added => _sink;

    public void Add(int length, uint packed, WordReference word)
    {
        if (length <= _rest.Length)
            _sink.Add(length, WordCost.Cost(packed) + CompoundPenalty.Of(_rest[..length]), WordCost.Context(packed), word);
    }
}
