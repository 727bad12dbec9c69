using System.Buffers.Binary;
using Shirube.Knowledge.Files;

namespace Shirube.Knowledge.Analysis;

/// <summary>
/// The layout of a dictionary file, little-endian: a header of <see cref="HeaderLength"/> bytes, then the sections.
/// Header: magic (8), version (4), section count (4), file length (8), body checksum (8), numbers of
/// <see cref="DictionaryCounts"/> (3 x 4), then offset and length of each section (2 x 4), and the header's own checksum (8) at its end.
/// </summary>
internal static class DictionaryFormat
{
    /// <summary>Raised whenever the meaning of a byte changes.</summary>
    public const int Version = 2;

    public const int HeaderLength = 256;

    /// <summary>Sections begin at multiples of a cache line.</summary>
    public const int Alignment = 64;

    public static readonly int SectionCount = Enum.GetValues<DictionarySection>().Length;

    private const int TableStart = 44;

    private static ReadOnlySpan<byte> Magic => "SHIRUDIC"u8;

    /// <summary>Puts header and sections together.</summary>
    public static byte[] Write(DictionaryCounts counts, IReadOnlyDictionary<DictionarySection, byte[]> sections)
    {
        var lengths = Enumerable.Range(0, SectionCount).Select(i => sections[(DictionarySection)i].Length).ToArray();
        var file = new byte[HeaderLength + lengths.Sum(Padded)];
        var header = file.AsSpan(0, HeaderLength);
        var offset = HeaderLength;
        for (var i = 0; i < SectionCount; i++)
        {
            sections[(DictionarySection)i].CopyTo(file, offset);
            BinaryPrimitives.WriteInt32LittleEndian(header[(TableStart + (i * 8))..], offset);
            BinaryPrimitives.WriteInt32LittleEndian(header[(TableStart + (i * 8) + 4)..], lengths[i]);
            offset += Padded(lengths[i]);
        }

        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], SectionCount);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], file.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(header[24..], Checksum64.Compute(file.AsSpan(HeaderLength)));
        BinaryPrimitives.WriteInt32LittleEndian(header[32..], counts.SourceEntries);
        BinaryPrimitives.WriteInt32LittleEndian(header[36..], counts.Surfaces);
        BinaryPrimitives.WriteInt32LittleEndian(header[40..], counts.Contexts);
        BinaryPrimitives.WriteUInt64LittleEndian(header[^8..], Checksum64.Compute(header[..^8]));
        return file;
    }

    /// <summary>Checks the file and says where its sections are.</summary>
    /// <exception cref="InvalidDataException">The file is not a dictionary, of another version, cut short or damaged.</exception>
    public static DictionaryLayout Read(ReadOnlySpan<byte> file, string name)
    {
        if (file.Length < HeaderLength || !file.StartsWith(Magic))
            throw new InvalidDataException($"The file {name} is not a dictionary.");
        var header = file[..HeaderLength];
        if (BinaryPrimitives.ReadInt32LittleEndian(header[8..]) is var version && version != Version)
            throw new InvalidDataException($"The dictionary {name} has version {version}; this program reads version {Version}. Build it again.");
        if (BinaryPrimitives.ReadUInt64LittleEndian(header[^8..]) != Checksum64.Compute(header[..^8])
            || BinaryPrimitives.ReadInt32LittleEndian(header[12..]) != SectionCount)
            throw new InvalidDataException($"The header of the dictionary {name} is damaged. Build it again.");
        if (BinaryPrimitives.ReadInt64LittleEndian(header[16..]) is var length && length != file.Length)
            throw new InvalidDataException($"The dictionary {name} should have {length} bytes but has {file.Length}. Build it again.");
        var checksum = BinaryPrimitives.ReadUInt64LittleEndian(header[24..]);
        if (checksum != Checksum64.Compute(file[HeaderLength..]))
            throw new InvalidDataException($"The dictionary {name} is damaged: its checksum does not match. Build it again.");
        var sections = new Range[SectionCount];
        for (var i = 0; i < SectionCount; i++)
        {
            var offset = BinaryPrimitives.ReadInt32LittleEndian(header[(TableStart + (i * 8))..]);
            sections[i] = offset..(offset + BinaryPrimitives.ReadInt32LittleEndian(header[(TableStart + (i * 8) + 4)..]));
        }

        var counts = new DictionaryCounts(
            BinaryPrimitives.ReadInt32LittleEndian(header[32..]),
            BinaryPrimitives.ReadInt32LittleEndian(header[36..]),
            BinaryPrimitives.ReadInt32LittleEndian(header[40..]));
        return new DictionaryLayout(counts, checksum, sections);
    }

    private static int Padded(int length) => (length + Alignment - 1) / Alignment * Alignment;
}
