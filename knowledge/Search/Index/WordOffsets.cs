using Shirube.Knowledge.Analysis.Terms;

namespace Shirube.Knowledge.Search.Index;

/// <summary>Collects the word offsets of one field's text, so that a match can be marked without analysing the text again.</summary>
internal sealed class WordOffsets
{
    private readonly List<(int Start, int End)> _words = [];

    public void Read(TermBuffer terms)
    {
        _words.Clear();
        foreach (ref readonly var term in terms.Terms)
        {
            if (term.Kind != TermKind.Word) continue;
            while (_words.Count <= term.Position) _words.Add((-1, -1));
            _words[term.Position] = (term.Start, term.Start + term.Length);
        }
    }

    /// <summary>Writes for each word the gap to the end of the one before and its own length; a word that is not kept has length 0.</summary>
    public void Write(ByteWriter output)
    {
        output.WriteVarInt(_words.Count);
        var end = 0;
        foreach (var (start, stop) in _words)
        {
            // Words come in order; a fold that looks back may not.
            var from = start < end ? end : start;
            output.WriteVarInt(from - end);
            output.WriteVarInt(Math.Max(0, stop - from));
            end = Math.Max(from, stop);
        }
    }
}
