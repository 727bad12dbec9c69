namespace Shirube.Knowledge.Analysis;

/// <summary>Turns a path of the lattice into tokens.</summary>
internal readonly ref struct PathWriter(
    ReadOnlySpan<char> text, MorphologicalDictionary dictionary, WordCosts costs, TokenBuffer buffer, TokenizeMode mode)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly WordCosts _costs = costs;

    /// <summary>Adds the tokens from the origin of the lattice to <paramref name="last"/>.</summary>
    /// <param name="last">The last node.</param>
    /// <param name="following">Context of the word behind it.</param>
    public void Write(int last, int following)
    {
        if (mode == TokenizeMode.Search)
            WriteGraph(last, following);
        else
            WritePath(last);
    }

    private void WritePath(int last)
    {
        var nodes = buffer.Lattice.Nodes;
        var count = 0;
        for (var index = last; index != Lattice.Origin; index = nodes[index].Previous)
            count++;
        var tokens = buffer.Append(count);
        for (var index = last; index != Lattice.Origin; index = nodes[index].Previous)
            tokens[--count] = ToToken(nodes[index], 1, 1);
    }

    /// <summary>Writes from the back, as the words behind a compound must be settled before it, and then turns all round.</summary>
    private void WriteGraph(int last, int following)
    {
        var nodes = buffer.Lattice.Nodes;
        var first = buffer.Count;
        for (var index = last; index != Lattice.Origin; index = nodes[index].Previous)
        {
            ref readonly var node = ref nodes[index];
            following = node.Word.Kind == TokenKind.User ? WriteUserWord(node)
                : buffer.Splitter.TrySplit(_text, nodes[node.Previous], node, following, _costs) ? WriteParts(node, buffer.Splitter.Parts)
                : WriteWord(node);
        }

        buffer.ReverseFrom(first);
    }

    // Each of these gives the context of the first word it wrote.
    private int WriteWord(in LatticeNode node)
    {
        buffer.Append(1)[0] = ToToken(node, 1, 1);
        return node.Context;
    }

    private int WriteParts(in LatticeNode compound, List<LatticeNode> parts)
    {
        var tokens = buffer.Append(parts.Count + 1);
        for (var i = 0; i < parts.Count - 1; i++)
            tokens[i] = ToToken(parts[i], 1, 1);
        tokens[^2] = ToToken(compound, 0, (ushort)parts.Count);
        tokens[^1] = ToToken(parts[^1], 1, 1);
        return parts[^1].Context;
    }

    private int WriteUserWord(in LatticeNode node)
    {
        var graph = _costs.Users[node.Word.Index].Graph;
        if (graph.Count == 0)
            return WriteWord(node);
        var tokens = buffer.Append(graph.Count);
        for (var i = 0; i < tokens.Length; i++)
            tokens[^(i + 1)] = graph[i].MovedBy(node.Start);
        return node.Context;
    }

    private Token ToToken(in LatticeNode node, byte increment, ushort positions) =>
        new(node.Start, node.Length, dictionary.PartOfContext(node.Context), node.Word, increment, positions);
}
