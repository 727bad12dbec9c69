namespace Shirube.Knowledge.Analysis;

/// <summary>
/// The nodes of the window of text at hand and, for each place in it, the list of those that end there, newest first.
/// Node 0 stands for "none", node 1 is the origin.
/// </summary>
internal sealed class Lattice
{
    public const int Origin = 1;

    /// <summary>What is kept between texts; a pathological text may need more for a while.</summary>
    private const int KeptNodes = 1 << 16;

    private LatticeNode[] _nodes = new LatticeNode[1 << 12];
    private int[] _ending = new int[1 << 10];

    /// <summary>The last node.</summary>
    public int Last { get; private set; }

    /// <summary>Where the window begins.</summary>
    public int WindowStart { get; private set; }

    /// <summary>The furthest place at which a node ends.</summary>
    public int Furthest { get; private set; }

    public LatticeNode[] Nodes => _nodes;

    /// <summary>Empties the lattice and puts in the word that lies before the window, at no cost.</summary>
    public void Begin(int start, int context)
    {
        if (_nodes.Length > KeptNodes)
        {
            _nodes = new LatticeNode[KeptNodes];
            _ending = new int[1 << 10];
        }
        else if (Last > 0)
        {
            Array.Clear(_ending, 0, Furthest - WindowStart + 1);
        }

        WindowStart = start;
        Furthest = start;
        Last = 0;
        Add(new LatticeNode { Start = start, Context = (ushort)context });
    }

    /// <summary>The newest node that ends there; 0 = none.</summary>
    public int Ending(int place) => _ending[place - WindowStart];

    /// <summary>Makes room for nodes that are about to be added.</summary>
    public void Reserve(int nodes, int furthest)
    {
        if (Last + nodes >= _nodes.Length)
            Array.Resize(ref _nodes, Math.Max(_nodes.Length * 2, Last + nodes + 1));
        if (furthest - WindowStart >= _ending.Length)
            Array.Resize(ref _ending, Math.Max(_ending.Length * 2, furthest - WindowStart + 1));
    }

    /// <summary>Adds a node at the head of the list of those that end where it does.</summary>
    public void Add(in LatticeNode node)
    {
        ref var head = ref _ending[node.End - WindowStart];
        _nodes[++Last] = node;
        _nodes[Last].NextEnding = head;
        head = Last;
        if (node.End > Furthest)
            Furthest = node.End;
    }
}
