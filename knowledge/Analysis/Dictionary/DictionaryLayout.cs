namespace Shirube.Knowledge.Analysis;

/// <summary>Where the checked sections of a dictionary file are.</summary>
/// <param name="Counts">Numbers of the header.</param>
/// <param name="Checksum">Checksum of everything behind the header.</param>
/// <param name="Sections">Byte range of each <see cref="DictionarySection"/>.</param>
internal sealed record DictionaryLayout(DictionaryCounts Counts, ulong Checksum, Range[] Sections)
{
    public Range this[DictionarySection section] => Sections[(int)section];
}
