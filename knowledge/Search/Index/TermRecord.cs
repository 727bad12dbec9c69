using System.Runtime.InteropServices;

namespace Shirube.Knowledge.Search.Index;

/// <summary>Where a term's data lie in its segment.</summary>
/// <param name="Number">Place among the segment's terms.</param>
/// <param name="SectionCount">Sections that hold it, deleted ones included.</param>
/// <param name="PositionsOffset">Where its positions begin.</param>
/// <param name="PostingsOffset">Where its postings begin.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermRecord(int Number, int SectionCount, int PositionsOffset, int PostingsOffset);
