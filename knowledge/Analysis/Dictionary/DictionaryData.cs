using System.Runtime.InteropServices;

namespace Shirube.Knowledge.Analysis;

/// <summary>The sections of the mapped dictionary that the lattice works on. Lives no longer than the lease on the file.</summary>
internal readonly ref struct DictionaryData
{
    public DictionaryData(ReadOnlySpan<byte> file, DictionaryLayout layout)
    {
        Codes = MemoryMarshal.Cast<byte, ushort>(file[layout[DictionarySection.CharacterCodes]]);
        Classes = file[layout[DictionarySection.CharacterClasses]];
        ClassTable = MemoryMarshal.Cast<byte, CharacterClass>(file[layout[DictionarySection.ClassTable]]);
        UnknownWords = MemoryMarshal.Cast<byte, uint>(file[layout[DictionarySection.UnknownWords]]);
        Trie = MemoryMarshal.Cast<byte, ulong>(file[layout[DictionarySection.Trie]]);
        Entries = MemoryMarshal.Cast<byte, uint>(file[layout[DictionarySection.Entries]]);
        Matrix = MemoryMarshal.Cast<byte, short>(file[layout[DictionarySection.Matrix]]);
        var dominance = MemoryMarshal.Cast<byte, short>(file[layout[DictionarySection.Dominance]]);
        Dominance = new Dominance(dominance, (int)Math.Sqrt(dominance.Length));
        Contexts = layout.Counts.Contexts;
    }

    public ReadOnlySpan<ushort> Codes { get; }

    public ReadOnlySpan<byte> Classes { get; }

    public ReadOnlySpan<CharacterClass> ClassTable { get; }

    public ReadOnlySpan<uint> UnknownWords { get; }

    public ReadOnlySpan<ulong> Trie { get; }

    public ReadOnlySpan<uint> Entries { get; }

    public ReadOnlySpan<short> Matrix { get; }

    public Dominance Dominance { get; }

    public int Contexts { get; }

    /// <summary>Cost of the connection of a left-hand word to a right-hand one.</summary>
    public int Connection(int left, int right) => Matrix[(right * Contexts) + left];
}
