using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Shirube.Knowledge.Files;

namespace Shirube.Knowledge.Search.Index;

/// <summary>An immutable part of the index: sections with their texts, terms and postings.</summary>
internal sealed class Segment
{
    private readonly SegmentData _data;
    private readonly int[] _parts = new int[13];
    private int _holders;

    /// <summary>Reads the segment's outline and verifies its checksum.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a whole, undamaged segment of this version.</exception>
    public Segment(SegmentData data)
    {
        _data = data;
        var bytes = data.Span;
        if (bytes.Length < SegmentFormat.HeaderSize || BinaryPrimitives.ReadInt64LittleEndian(bytes) != SegmentFormat.Magic) throw new InvalidDataException("not a search index");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        if (version != SegmentFormat.Version) throw new InvalidDataException($"version {version} of the search index, not {SegmentFormat.Version}");
        if (BinaryPrimitives.ReadInt64LittleEndian(bytes[16..]) != bytes.Length) throw new InvalidDataException("the search index is cut short");
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[SegmentFormat.ChecksumOffset..]) != Checksum64.Compute(bytes[SegmentFormat.PartsOffset..])) throw new InvalidDataException("the search index is damaged");
        for (var i = 0; i < 12; i++) _parts[i] = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes[(SegmentFormat.PartsOffset + (i * 8))..]);
        _parts[12] = bytes.Length;
        var facts = new ByteReader(bytes, _parts[0]);
        SectionCount = facts.ReadInt();
        GroupCount = facts.ReadInt();
        TermCount = facts.ReadInt();
        Fingerprint = facts.ReadText();
        Groups = ReadGroups();
        GroupByKey = new Dictionary<string, int>(Groups.Length, StringComparer.Ordinal);
        for (var i = 0; i < Groups.Length; i++) GroupByKey.Add(Groups[i].Key, i);
    }

    public int SectionCount { get; }

    public int GroupCount { get; }

    public int TermCount { get; }

    /// <summary>The analyser that made the terms.</summary>
    public string Fingerprint { get; }

    /// <summary>Groups, ascending by key.</summary>
    public GroupRecord[] Groups { get; }

    public Dictionary<string, int> GroupByKey { get; }

    public bool IsFile => _data.IsFile;

    /// <summary>For each section its group.</summary>
    public ReadOnlySpan<int> SectionGroups => MemoryMarshal.Cast<byte, int>(Part(SegmentPart.SectionGroups))[..SectionCount];

    /// <summary>For each section the length of each field.</summary>
    public ReadOnlySpan<ushort> FieldLengths => MemoryMarshal.Cast<byte, ushort>(Part(SegmentPart.FieldLengths))[..(SectionCount * IndexFields.Count)];

    public ReadOnlySpan<byte> Postings => Part(SegmentPart.Postings);

    public ReadOnlySpan<byte> Positions => Part(SegmentPart.Positions);

    public ReadOnlySpan<byte> Suggestions => Part(SegmentPart.Suggestions);

    public ReadOnlySpan<byte> Key(int term)
    {
        var offsets = MemoryMarshal.Cast<byte, int>(Part(SegmentPart.KeyOffsets));
        return Part(SegmentPart.Keys)[offsets[term]..offsets[term + 1]];
    }

    public TermRecord Term(int term)
    {
        var record = MemoryMarshal.Cast<byte, int>(Part(SegmentPart.Terms)).Slice(term * 3, 3);
        return new TermRecord(term, record[0], record[1], record[2]);
    }

    /// <summary>Number of the term with this key, or the complement of where it would stand.</summary>
    public int FindTerm(ReadOnlySpan<byte> key)
    {
        var offsets = MemoryMarshal.Cast<byte, int>(Part(SegmentPart.KeyOffsets));
        var keys = Part(SegmentPart.Keys);
        var (low, high) = (0, TermCount - 1);
        while (low <= high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            var order = keys[offsets[middle]..offsets[middle + 1]].SequenceCompareTo(key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }

    /// <summary>The bytes stored for a section.</summary>
    public ReadOnlySpan<byte> Stored(int section)
    {
        var offsets = MemoryMarshal.Cast<byte, int>(Part(SegmentPart.StoredOffsets));
        return Part(SegmentPart.Stored)[offsets[section]..offsets[section + 1]];
    }

    /// <summary>A section's texts.</summary>
    public StoredSection ReadSection(int section)
    {
        var reader = new ByteReader(Stored(section));
        var ordinal = reader.ReadVarInt();
        var anchor = reader.ReadText();
        var title = reader.ReadText();
        var heading = reader.ReadText();
        var breadcrumb = ReadTexts(ref reader);
        var questions = ReadTexts(ref reader);
        var keywords = ReadTexts(ref reader);
        var body = reader.ReadText();
        var titleWords = reader.Position;
        WordRanges.Skip(ref reader);
        var headingWords = reader.Position;
        WordRanges.Skip(ref reader);
        return new StoredSection(ordinal, anchor, title, heading, breadcrumb, questions, keywords, body, titleWords, headingWords, reader.Position);
    }

    /// <summary>One more state of the index holds the segment.</summary>
    public void Keep() => Interlocked.Increment(ref _holders);

    /// <summary>One state fewer holds the segment; the last one closes its file.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0) _data.Dispose();
    }

    private static string[] ReadTexts(ref ByteReader reader)
    {
        var texts = new string[reader.ReadVarInt()];
        for (var i = 0; i < texts.Length; i++) texts[i] = reader.ReadText();
        return texts;
    }

    private ReadOnlySpan<byte> Part(SegmentPart part) => _data.Span[_parts[(int)part].._parts[(int)part + 1]];

    private GroupRecord[] ReadGroups()
    {
        var reader = new ByteReader(Part(SegmentPart.Groups));
        var groups = new GroupRecord[GroupCount];
        // Facet values repeat: one string each.
        var pool = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = new GroupRecord(
                reader.ReadText(), reader.ReadText(), reader.ReadText(),
                Pooled(pool, reader.ReadText()), Pooled(pool, reader.ReadText()), Pooled(pool, reader.ReadText()), Pooled(pool, reader.ReadText()),
                reader.ReadInt(), reader.ReadInt());
        }

        return groups;
    }

    private static string Pooled(Dictionary<string, string> pool, string text) => pool.TryGetValue(text, out var known) ? known : pool[text] = text;
}
