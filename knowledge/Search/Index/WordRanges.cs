namespace Shirube.Knowledge.Search.Index;

/// <summary>Reads what <see cref="WordOffsets"/> wrote.</summary>
internal static class WordRanges
{
    public static void Skip(ref ByteReader reader)
    {
        var count = reader.ReadVarInt();
        for (var i = 0; i < count * 2; i++) reader.ReadVarInt();
    }

    /// <summary>Ranges of all words of a field; those not kept are empty.</summary>
    public static Range[] Read(ReadOnlySpan<byte> stored, int at)
    {
        var reader = new ByteReader(stored, at);
        var ranges = new Range[reader.ReadVarInt()];
        var end = 0;
        for (var i = 0; i < ranges.Length; i++)
        {
            var start = end + reader.ReadVarInt();
            end = start + reader.ReadVarInt();
            ranges[i] = start..end;
        }

        return ranges;
    }
}
