namespace Shirube.Knowledge.Analysis;

/// <summary>
/// Tokenises one line. The lattice holds a window of it: what every possible path has in common is given out
/// and the window goes on from there, which changes nothing of the result and keeps memory bounded.
/// </summary>
internal readonly ref struct LineAnalyzer(
    DictionaryData data, UserLexicon users, PathWriter writer, TokenBuffer buffer)
{
    /// <summary>Context id of the beginning and the end of a line.</summary>
    public const int LineEdge = 0;

    /// <summary>Long enough that going back to the common word costs little, short enough for the processor's caches.</summary>
    private const int Window = 1024;

    /// <summary>
    /// Only a text made for it has two paths that never meet (such as one syllable repeated for ever); it is cut where the window is this long.
    /// With the largest costs possible the sums stay within 32 bits.
    /// </summary>
    private const int MaxWindow = 32_768;

    private readonly DictionaryData _data = data;
    private readonly WordFinder _finder = new(data, users);
    private readonly PathWriter _writer = writer;

    /// <summary>Adds the tokens from <paramref name="start"/> to the end of <paramref name="text"/> to the buffer.</summary>
    public void Run(ReadOnlySpan<char> text, int start)
    {
        var lattice = buffer.Lattice;
        lattice.Begin(start, LineEdge);
        var window = Window;
        for (var place = start; place < text.Length; place++)
        {
            if (place > lattice.Furthest)
                break;
            if (lattice.Ending(place).Newest == 0)
                continue;
            if (place - lattice.WindowStart >= window)
            {
                if (Commit(place, window) is var next && next < 0)
                    window *= 2;
                else
                    (place, window) = (next, Window);
            }

            var wordStart = _finder.SkipSpaces(text, place);
            if (wordStart == text.Length)
                continue;
            var sink = buffer.Viterbi.Begin(lattice, place, wordStart, _data);
            _finder.Find(text, wordStart, ref sink);
            lattice.Commit(sink);
        }

        var (cost, last) = buffer.Viterbi.Close(lattice, lattice.Furthest, LineEdge, _data);
        buffer.PathCost += cost;
        _writer.Write(last, LineEdge);
    }

    /// <summary>Gives out what is certain and says where to go on, or -1 when too little is.</summary>
    private int Commit(int place, int window)
    {
        var lattice = buffer.Lattice;
        // The word before the last common one: what follows it is certain too, which search mode needs to know.
        var common = buffer.Marks.CommonAncestor(lattice, place);
        var last = lattice.Nodes[common].Previous;
        int following = lattice.Nodes[common].Context;
        if (last == 0 || lattice.Nodes[last].End - lattice.WindowStart < window / 2)
        {
            if (window < MaxWindow)
                return -1;
            (last, following) = (buffer.Viterbi.Close(lattice, place, LineEdge, _data).Node, LineEdge);
        }

        var node = lattice.Nodes[last];
        buffer.PathCost += node.Cost;
        _writer.Write(last, following);
        lattice.Begin(node.End, node.Context);
        return node.End;
    }
}
