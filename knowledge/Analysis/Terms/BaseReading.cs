using Shirube.Knowledge.Analysis.Normalizing;

namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>The reading of a word's base form, which the dictionary gives for the form in the text only.</summary>
internal static class BaseReading
{
    /// <summary>
    /// Writes the folded katakana reading of <paramref name="baseForm"/> to <paramref name="output"/>. Where the base form differs, the kana
    /// behind what both share are exchanged: 繋がら (ツナガラ) gives 繋がる (ツナガル).
    /// </summary>
    /// <returns>Length of the reading; 0 where none is known.</returns>
    public static int Write(ReadOnlySpan<char> surface, ReadOnlySpan<char> baseForm, ReadOnlySpan<char> reading, Span<char> output)
    {
        if (Kana.IsAllKana(baseForm)) reading = ReadOnlySpan<char>.Empty;
        else if (reading.IsEmpty) return 0;

        Span<char> raw = stackalloc char[TermBuffer.LongestKey * 2];
        int length;
        if (reading.IsEmpty)
        {
            length = Math.Min(baseForm.Length, raw.Length);
            Kana.ToKatakana(baseForm[..length], raw);
        }
        else
        {
            var shared = surface.CommonPrefixLength(baseForm);
            var surfaceTail = surface[shared..];
            var baseTail = baseForm[shared..];
            if ((!surfaceTail.IsEmpty && !Kana.IsAllKana(surfaceTail)) || (!baseTail.IsEmpty && !Kana.IsAllKana(baseTail))) return 0;
            var stem = reading.Length - surfaceTail.Length;
            if (stem < 0 || stem + baseTail.Length > raw.Length) return 0;
            reading[..stem].CopyTo(raw);
            Kana.ToKatakana(baseTail, raw[stem..]);
            length = stem + baseTail.Length;
        }

        return Math.Min(output.Length, KatakanaFolding.Fold(raw[..length], output));
    }
}
