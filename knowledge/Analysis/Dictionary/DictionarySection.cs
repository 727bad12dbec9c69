namespace Shirube.Knowledge.Analysis;

/// <summary>The parts of a dictionary file, in the order in which they lie in it.</summary>
internal enum DictionarySection
{
    /// <summary>u16 for each of 65,536 UTF-16 units: its code in the trie, 0 when no word holds it.</summary>
    CharacterCodes,

    /// <summary>u8 for each of 65,536 UTF-16 units: index into <see cref="ClassTable"/>.</summary>
    CharacterClasses,

    /// <summary><see cref="CharacterClass"/> records.</summary>
    ClassTable,

    /// <summary>Packed word costs of the unknown-word templates (see <see cref="WordCost"/>).</summary>
    UnknownWords,

    /// <summary>The double array over all surfaces (see <see cref="DoubleArray"/>).</summary>
    Trie,

    /// <summary>Packed word cost of each entry, entries of one surface side by side in dictionary order.</summary>
    Entries,

    /// <summary>u32 for each entry: where its reading and base form are (see <see cref="WordFeature"/>).</summary>
    Features,

    /// <summary>i16 connection costs, one row for each right-hand word's context.</summary>
    Matrix,

    /// <summary>
    /// i16 for each pair of the frequent contexts (those with the lowest ids): by how much a connection from the first can be dearer
    /// than one from the second, whatever follows.
    /// </summary>
    Dominance,

    /// <summary>u16 for each context id: its part of speech.</summary>
    ContextParts,

    /// <summary>UTF-8 lines, one for each part of speech: six fields with commas between them.</summary>
    PartsOfSpeech,

    /// <summary>UTF-16 units of all readings that differ from their surface (see <see cref="StringPool"/>).</summary>
    Readings,

    /// <summary>u32 for each length: how many readings are that long.</summary>
    ReadingLengths,

    /// <summary>UTF-16 units of all base forms that differ from their surface.</summary>
    BaseForms,

    /// <summary>u32 for each length: how many base forms are that long.</summary>
    BaseFormLengths,
}
