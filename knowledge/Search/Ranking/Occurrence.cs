using System.Runtime.InteropServices;
using Shirube.Knowledge.Search.Index;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>Where a clause stands in a section.</summary>
/// <param name="Field">The field.</param>
/// <param name="Position">First word.</param>
/// <param name="Span">Words.</param>
/// <param name="Clause">Which clause.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Occurrence(IndexField Field, int Position, int Span, int Clause);
