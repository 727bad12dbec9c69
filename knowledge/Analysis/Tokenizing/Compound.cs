namespace Shirube.Knowledge.Analysis;

/// <summary>A long word on the best path, and what surrounds it.</summary>
/// <param name="Node">Its node.</param>
/// <param name="FirstNode">The first of the nodes that start where it starts.</param>
/// <param name="EndNode">The node behind the last one that starts within it.</param>
/// <param name="Following">Context of the word behind it.</param>
/// <param name="MaxCost">What a way through its parts may cost at most.</param>
internal readonly record struct Compound(int Node, int FirstNode, int EndNode, int Following, int MaxCost);
