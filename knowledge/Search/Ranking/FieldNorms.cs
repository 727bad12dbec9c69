using System.Numerics;
using System.Runtime.InteropServices;
using Shirube.Knowledge.Search.Index;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>Length normalisation of BM25F for the averages of one state of the index: weighted term counts and their bounds.</summary>
internal sealed class FieldNorms
{
    private const int TableSize = 1024;
    private readonly double[] _table = new double[TableSize * IndexFields.Count];
    private readonly double[] _averages = new double[IndexFields.Count];
    private readonly RankingWeights _weights;

    public FieldNorms(RankingWeights weights, ReadOnlySpan<long> fieldTotals, int sections)
    {
        _weights = weights;
        for (var f = 0; f < IndexFields.Count; f++)
        {
            _averages[f] = sections == 0 || fieldTotals[f] == 0 ? 1 : (double)fieldTotals[f] / sections;
            for (var length = 0; length < TableSize; length++) _table[(f * TableSize) + length] = Compute(f, length);
        }
    }

    /// <summary>The weighted, normalised count of a posting over the fields whose bits are set, saturated: 0 to 1.</summary>
    public double Saturated(ReadOnlySpan<byte> posting, ReadOnlySpan<ushort> lengths, uint fields)
    {
        var sum = 0.0;
        var at = 1;
        for (uint mask = posting[0]; mask != 0; mask &= mask - 1)
        {
            var field = BitOperations.TrailingZeroCount(mask);
            var count = posting[at++];
            if ((fields & (1u << field)) != 0) sum += count * Factor(field, lengths[field]);
        }

        return sum / (_weights.K1 + sum);
    }

    /// <summary>The most that <see cref="Saturated"/> can be for a posting within the bounds.</summary>
    public double Bound(ReadOnlySpan<byte> bounds)
    {
        var sum = 0.0;
        var at = 1;
        for (uint mask = bounds[0]; mask != 0; mask &= mask - 1)
        {
            var field = BitOperations.TrailingZeroCount(mask);
            sum += bounds[at] * Factor(field, MemoryMarshal.Read<ushort>(bounds[(at + 1)..]));
            at += 3;
        }

        return sum / (_weights.K1 + sum);
    }

    private double Factor(int field, int length) => length < TableSize ? _table[(field * TableSize) + length] : Compute(field, length);

    private double Compute(int field, int length)
    {
        var b = _weights.LengthNorm[field];
        return _weights.Field[field] / (1 - b + (b * length / _averages[field]));
    }
}
