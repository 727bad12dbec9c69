using System.Runtime.InteropServices;

namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>A term found in a text.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="KeyStart">Where its key lies in <see cref="TermBuffer"/>.</param>
/// <param name="KeyLength">Length of its key.</param>
/// <param name="Position">Number of the word it begins at, counting words that are not kept too.</param>
/// <param name="Span">Words it covers, at least 1.</param>
/// <param name="Start">First UTF-16 unit in the original text.</param>
/// <param name="Length">UTF-16 units of the original text.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Term(TermKind Kind, int KeyStart, int KeyLength, int Position, int Span, int Start, int Length);
