using Shirube.Knowledge.Search.Index;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>A term over all segments of a snapshot.</summary>
/// <param name="Count">Sections not deleted that hold it.</param>
/// <param name="Idf">Its inverse document frequency.</param>
/// <param name="Records">Its record in each segment, or null.</param>
internal sealed record SnapshotTerm(int Count, double Idf, TermRecord?[] Records);
