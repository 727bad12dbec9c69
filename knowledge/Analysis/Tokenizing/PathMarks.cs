namespace Shirube.Knowledge.Analysis;

/// <summary>Finds the node that every path still possible goes through.</summary>
internal sealed class PathMarks
{
    private bool[] _marked = [];

    /// <summary>The last node that lies on the best path to each of the nodes that end at or behind <paramref name="place"/>.</summary>
    /// <remarks>Nodes point to earlier ones only, so one sweep back is enough: the sweep ends where a single mark is left.</remarks>
    public int CommonAncestor(Lattice lattice, int place)
    {
        if (_marked.Length <= lattice.Last)
            _marked = new bool[lattice.Nodes.Length];
        var nodes = lattice.Nodes;
        var count = 0;
        for (var end = place; end <= lattice.Furthest; end++)
        {
            for (var index = lattice.Ending(end).Newest; index != 0; index = nodes[index].NextEnding)
                count += Mark(index);
        }

        var last = lattice.Last;
        for (; count > 1; last--)
        {
            if (!_marked[last])
                continue;
            _marked[last] = false;
            count += Mark(nodes[last].Previous) - 1;
        }

        while (!_marked[last])
            last--;
        _marked[last] = false;
        return last;
    }

    private int Mark(int index)
    {
        if (_marked[index])
            return 0;
        _marked[index] = true;
        return 1;
    }
}
