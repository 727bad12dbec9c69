using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Shirube.Knowledge.Files;

namespace Shirube.Knowledge.Search.Index;

/// <summary>The parts of a segment that are not terms, while it is being written, and their assembly into one.</summary>
internal sealed class SegmentParts
{
    private readonly ByteWriter _groups = new(1024);
    private readonly ByteWriter _sectionGroups = new(1024);
    private readonly ByteWriter _storedOffsets = new(1024);
    private readonly ByteWriter _stored = new(65536);
    private int _groupCount;

    public ByteWriter FieldLengths { get; } = new(1024);

    public int SectionCount { get; private set; }

    public int AddGroup(GroupRecord group)
    {
        _groups.WriteText(group.Key);
        _groups.WriteText(group.Stamp);
        _groups.WriteText(group.Title);
        _groups.WriteText(group.Service);
        _groups.WriteText(group.Kind);
        _groups.WriteText(group.Lang);
        _groups.WriteText(group.Audience);
        _groups.WriteInt(group.FirstSection);
        _groups.WriteInt(group.SectionCount);
        return _groupCount++;
    }

    /// <summary>Begins a section with its texts; the caller writes the word offsets of title, heading and body behind them.</summary>
    public ByteWriter BeginSection(int group, SearchDocument document)
    {
        _sectionGroups.WriteInt(group);
        _storedOffsets.WriteInt(_stored.Length);
        _stored.WriteVarInt(document.Ordinal);
        _stored.WriteText(document.Anchor);
        _stored.WriteText(document.Title);
        _stored.WriteText(document.Heading);
        WriteTexts(document.Breadcrumb);
        WriteTexts(document.Questions);
        WriteTexts(document.Keywords);
        _stored.WriteText(document.Body);
        return _stored;
    }

    public void EndSection(ReadOnlySpan<ushort> lengths)
    {
        FieldLengths.Write(MemoryMarshal.AsBytes(lengths));
        SectionCount++;
    }

    /// <summary>Takes a section over from another segment.</summary>
    public void CopySection(int group, ReadOnlySpan<byte> stored, ReadOnlySpan<ushort> lengths)
    {
        _sectionGroups.WriteInt(group);
        _storedOffsets.WriteInt(_stored.Length);
        _stored.Write(stored);
        EndSection(lengths);
    }

    public byte[] Assemble(string fingerprint, TermSectionWriter terms, ByteWriter suggestions)
    {
        var facts = new ByteWriter();
        facts.WriteInt(SectionCount);
        facts.WriteInt(_groupCount);
        facts.WriteInt(terms.TermCount);
        facts.WriteText(fingerprint);
        _storedOffsets.WriteInt(_stored.Length);
        ByteWriter[] parts = [facts, _groups, _sectionGroups, FieldLengths, _storedOffsets, _stored, terms.KeyOffsets, terms.Keys, terms.Terms, terms.Postings, terms.Positions, suggestions];
        foreach (var part in parts) part.Align();
        var bytes = new byte[SegmentFormat.HeaderSize + parts.Sum(part => part.Length)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, SegmentFormat.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), SegmentFormat.Version);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(16), bytes.Length);
        var offset = SegmentFormat.HeaderSize;
        for (var i = 0; i < parts.Length; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(SegmentFormat.PartsOffset + (i * 8)), offset);
            parts[i].Written.CopyTo(bytes.AsSpan(offset));
            offset += parts[i].Length;
        }

        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(SegmentFormat.ChecksumOffset), Checksum64.Compute(bytes.AsSpan(SegmentFormat.PartsOffset)));
        return bytes;
    }

    private void WriteTexts(IReadOnlyList<string> texts)
    {
        _stored.WriteVarInt(texts.Count);
        foreach (var text in texts) _stored.WriteText(text);
    }
}
