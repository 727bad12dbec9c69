using System.Buffers.Binary;

namespace Shirube.Knowledge.Articles.Import.Zip;

/// <summary>
/// What a zip file's last record says of its directory. Read before the zip is opened, as opening reads the whole directory into
/// memory: a file of a hundred megabytes can hold two million entries. Layout: APPNOTE.TXT 4.3.14 to 4.3.16.
/// </summary>
/// <param name="Entries">Entries it claims to have.</param>
/// <param name="Bytes">Bytes from the directory to the record, in which entries can be, whatever it claims.</param>
internal sealed record ArchiveDirectory(ulong Entries, long Bytes)
{
    private const int RecordLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int LocatorLength = 20;
    private const int LargeRecordLength = 56;

    /// <summary>The directory, or null when there is no such record.</summary>
    public static ArchiveDirectory? Read(Stream archive)
    {
        var end = ReadAt(archive, Math.Max(0, archive.Length - RecordLength - LongestComment), RecordLength + LongestComment);
        if (end.AsSpan().LastIndexOf("PK\u0005\u0006"u8) is not (>= 0 and var at) || end.Length - at < RecordLength) return null;
        var record = end.AsSpan(at);
        var place = archive.Length - end.Length + at;
        ulong entries = BinaryPrimitives.ReadUInt16LittleEndian(record[10..]);
        long start = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]);
        if ((entries == ushort.MaxValue || start == uint.MaxValue) && ReadLarge(archive, place) is { } large) (entries, start) = large;
        return start < 0 || start > place ? null : new ArchiveDirectory(entries, place - start);
    }

    // Zip64: a locator before the record leads to a larger one.
    private static (ulong Entries, long Start)? ReadLarge(Stream archive, long place)
    {
        if (place < LocatorLength || ReadAt(archive, place - LocatorLength, LocatorLength) is not { } locator || !locator.AsSpan().StartsWith("PK\u0006\u0007"u8)) return null;
        var at = BinaryPrimitives.ReadInt64LittleEndian(locator.AsSpan(8));
        if (at < 0 || at > place - LargeRecordLength || ReadAt(archive, at, LargeRecordLength) is not { } record || !record.AsSpan().StartsWith("PK\u0006\u0006"u8)) return null;
        return (BinaryPrimitives.ReadUInt64LittleEndian(record.AsSpan(32)), BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(48)));
    }

    private static byte[] ReadAt(Stream archive, long place, int count)
    {
        archive.Position = place;
        var bytes = new byte[(int)Math.Min(count, archive.Length - place)];
        archive.ReadExactly(bytes);
        return bytes;
    }
}
