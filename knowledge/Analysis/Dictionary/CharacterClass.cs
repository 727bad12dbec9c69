using System.Runtime.InteropServices;

namespace Shirube.Knowledge.Analysis;

/// <summary>How unknown words are made that begin with a character of this class (a line of char.def, 8 bytes).</summary>
/// <param name="Mask">One bit for each category the character belongs to.</param>
/// <param name="Flags">See the constants.</param>
/// <param name="MaxLength">Words of 1 to this many characters are tried (LENGTH).</param>
/// <param name="FirstTemplate">First template in <see cref="DictionarySection.UnknownWords"/>.</param>
/// <param name="TemplateCount">How many templates.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct CharacterClass(ushort Mask, byte Flags, byte MaxLength, ushort FirstTemplate, ushort TemplateCount)
{
    public const byte InvokeFlag = 1;
    public const byte GroupFlag = 2;
    public const byte SpaceFlag = 4;

    /// <summary>Unknown words are tried even where the dictionary has a word (INVOKE).</summary>
    public bool Invoke => (Flags & InvokeFlag) != 0;

    /// <summary>A run of characters that share a category is one candidate (GROUP).</summary>
    public bool Group => (Flags & GroupFlag) != 0;

    /// <summary>The character belongs to SPACE and is skipped between words.</summary>
    public bool IsSpace => (Flags & SpaceFlag) != 0;
}
