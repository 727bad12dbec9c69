namespace Shirube.Knowledge.Search.Index;

/// <summary>
/// Layout of a segment, the same on disk and in memory. Little-endian. A header of <see cref="HeaderSize"/> bytes: magic, version,
/// length of the whole, checksum of all behind the header, then the offset of each part of <see cref="SegmentPart"/>.
/// </summary>
internal static class SegmentFormat
{
    public const long Magic = 0x3158444942524853; // "SHRBIDX1"
    public const int Version = 1;
    public const int HeaderSize = 128;
    public const int ChecksumOffset = 24;
    public const int PartsOffset = 32;

    /// <summary>Postings between two entries of a skip table.</summary>
    public const int BlockSize = 128;

    /// <summary>Largest count of a term in a field that is kept; saturation makes more meaningless.</summary>
    public const int LargestCount = 255;
}
