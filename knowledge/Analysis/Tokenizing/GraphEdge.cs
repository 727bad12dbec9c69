namespace Shirube.Knowledge.Analysis;

/// <summary>A node that becomes a token of the graph.</summary>
/// <param name="Node">The node.</param>
/// <param name="Increment">Position increment.</param>
/// <param name="Positions">Position length.</param>
internal readonly record struct GraphEdge(int Node, byte Increment, ushort Positions);
