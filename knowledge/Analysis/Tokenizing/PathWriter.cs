namespace Shirube.Knowledge.Analysis;

/// <summary>Turns a path of the lattice into tokens.</summary>
internal readonly ref struct PathWriter(
    ReadOnlySpan<char> text, Tokenizer tokenizer, DictionaryData data, TokenBuffer buffer, TokenizeMode mode)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly WordCosts _costs = new(data, tokenizer.Users);

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

    /// <summary>Collects from the back, as the words behind a compound must be settled first, then writes from the front.</summary>
    private void WriteGraph(int last, int following)
    {
        var nodes = buffer.Lattice.Nodes;
        var edges = buffer.Edges;
        edges.Clear();
        for (var index = last; index != Lattice.Origin; index = nodes[index].Previous)
        {
            if (nodes[index].Word.Kind != TokenKind.User && buffer.Splitter.TrySplit(_text, buffer.Lattice, index, following, _costs))
                AddParts(edges, index, buffer.Splitter.Parts);
            else
                edges.Add(new GraphEdge(index, 1, 1));
            following = nodes[edges[^1].Node].Context;
        }

        for (var i = edges.Count - 1; i >= 0; i--)
        {
            ref readonly var node = ref nodes[edges[i].Node];
            if (node.Word.Kind == TokenKind.User && tokenizer.Users[node.Word.Index].Graph is { Count: > 0 } graph)
                AddGraph(graph, node.Start);
            else
                buffer.Add(ToToken(node, edges[i].Increment, edges[i].Positions));
        }
    }

    /// <summary>Backwards: all parts but the first, the compound, the first part.</summary>
    private static void AddParts(List<GraphEdge> edges, int compound, ReadOnlySpan<int> parts)
    {
        foreach (var part in parts[..^1])
            edges.Add(new GraphEdge(part, 1, 1));
        edges.Add(new GraphEdge(compound, 0, (ushort)parts.Length));
        edges.Add(new GraphEdge(parts[^1], 1, 1));
    }

    private void AddGraph(IReadOnlyList<Token> graph, int start)
    {
        var tokens = buffer.Append(graph.Count);
        for (var i = 0; i < tokens.Length; i++)
            tokens[i] = graph[i].MovedBy(start);
    }

    private Token ToToken(in LatticeNode node, byte increment, ushort positions) =>
        new(node.Start, node.Length, tokenizer.Dictionary.PartOfContext(node.Context), node.Word, increment, positions);
}
