namespace Shirube.Knowledge.Analysis;

/// <summary>
/// The nodes of the window of text at hand and, for each place in it, the list of those that end there, newest first.
/// Node 0 stands for "none", node 1 is the origin.
/// </summary>
internal sealed class Lattice
{
    public const int Origin = 1;

    /// <summary>More words than can start at one place, and longer than any can be.</summary>
    private const int MaxWords = 512;
    private const int MaxLength = 128;

    /// <summary>What is kept between texts; a pathological text may need more for a while.</summary>
    private const int KeptNodes = 1 << 16;
    private const int KeptPlaces = 1 << 16;

    private LatticeNode[] _nodes = new LatticeNode[1 << 12];
    private LatticePlace[] _places = new LatticePlace[1 << 10];

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
        if (_nodes.Length > KeptNodes || _places.Length > KeptPlaces)
        {
            _nodes = new LatticeNode[KeptNodes];
            _places = new LatticePlace[1 << 10];
        }
        else
        {
            Array.Clear(_places, 0, Furthest - WindowStart + 1);
        }

        WindowStart = start;
        Furthest = start;
        Last = Origin;
        _nodes[Origin] = new LatticeNode { Start = start, Context = (ushort)context };
        _places[0] = new LatticePlace { Newest = Origin, LowestCost = 0, LowestContext = context };
    }

    /// <summary>The nodes that end there.</summary>
    public ref readonly LatticePlace Ending(int place) => ref _places[place - WindowStart];

    /// <summary>Makes room for the words that start there.</summary>
    public void Reserve(int start)
    {
        if (Last + MaxWords >= _nodes.Length)
            Array.Resize(ref _nodes, _nodes.Length * 2);
        if (start - WindowStart + MaxLength >= _places.Length)
            Array.Resize(ref _places, Math.Max(_places.Length * 2, start - WindowStart + MaxLength + 1));
    }

    /// <summary>The places from that one on, for adding nodes to.</summary>
    public Span<LatticePlace> PlacesFrom(int place) => _places.AsSpan(place - WindowStart);

    /// <summary>Takes note of what was added.</summary>
    public void Commit(in LatticeSink added)
    {
        Last = added.Last;
        Furthest = Math.Max(Furthest, added.Start + added.Longest);
    }
}
