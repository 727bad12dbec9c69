namespace Shirube.Knowledge.Search.Index;

/// <summary>The parts of a segment, in the order of the file.</summary>
internal enum SegmentPart
{
    /// <summary>Counts and the fingerprint of the analyser.</summary>
    Facts,

    /// <summary>Groups: key, stamp, title, facets, first section.</summary>
    Groups,

    /// <summary>For each section its group (int).</summary>
    SectionGroups,

    /// <summary>For each section the length of each field in words (ushort).</summary>
    FieldLengths,

    /// <summary>For each section where its stored text begins (int), and one more.</summary>
    StoredOffsets,

    /// <summary>Texts and word offsets of the sections.</summary>
    Stored,

    /// <summary>For each term where its key begins (int), and one more.</summary>
    KeyOffsets,

    /// <summary>Keys of the terms in UTF-8, ascending by bytes.</summary>
    Keys,

    /// <summary>For each term: sections that hold it (int), offset of its positions (int), offset of its postings (int).</summary>
    Terms,

    /// <summary>Postings.</summary>
    Postings,

    /// <summary>Positions.</summary>
    Positions,

    /// <summary>Completions.</summary>
    Suggestions,
}
