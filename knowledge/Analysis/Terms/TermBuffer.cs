using System.Runtime.InteropServices;
using Shirube.Knowledge.Analysis.Normalizing;

namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>
/// The terms of one text, and all memory needed to find them: reused from text to text, it allocates nothing once warm. Not thread-safe.
/// </summary>
public sealed class TermBuffer
{
    /// <summary>Longest key; what is longer is cut (nobody searches for it whole).</summary>
    public const int LongestKey = 64;

    private readonly List<Term> _terms = [];
    private char[] _keys = new char[1024];
    private int _keyEnd;

    /// <summary>The terms, by position; keys of the same position in no stated order.</summary>
    public ReadOnlySpan<Term> Terms => CollectionsMarshal.AsSpan(_terms);

    /// <summary>Words of the text, those not kept included: the length that ranking uses is <see cref="KeptWords"/>.</summary>
    public int Positions { get; internal set; }

    /// <summary>Terms of kind <see cref="TermKind.Word"/>.</summary>
    public int KeptWords { get; private set; }

    /// <summary>A term's key: a letter for the channel (<c>m</c> words and compounds, <c>r</c> readings, <c>b</c> bigrams), then the text.</summary>
    public ReadOnlySpan<char> Key(in Term term) => _keys.AsSpan(term.KeyStart, term.KeyLength);

    /// <summary>A term's text, without the letter of its channel.</summary>
    public ReadOnlySpan<char> Text(in Term term) => Key(term)[1..];

    internal NormalizedText Normalized { get; } = new();

    internal TokenBuffer Tokens { get; } = new();

    internal char[] Joined { get; } = new char[LongestKey];

    internal void Clear()
    {
        _terms.Clear();
        _keyEnd = 0;
        Positions = 0;
        KeptWords = 0;
    }

    internal void Add(TermKind kind, ReadOnlySpan<char> text, int position, int span, int start, int length)
    {
        if (text.IsEmpty) return;
        if (text.Length > LongestKey) text = text[..LongestKey];
        if (_keyEnd + text.Length + 1 > _keys.Length) Array.Resize(ref _keys, Math.Max(_keys.Length * 2, _keyEnd + text.Length + 1));
        _keys[_keyEnd] = Channel(kind);
        text.CopyTo(_keys.AsSpan(_keyEnd + 1));
        _terms.Add(new Term(kind, _keyEnd, text.Length + 1, position, span, start, length));
        _keyEnd += text.Length + 1;
        if (kind == TermKind.Word) KeptWords++;
    }

    /// <summary>The letter that a key of this kind begins with.</summary>
    internal static char Channel(TermKind kind) => kind switch { TermKind.Reading => 'r', TermKind.Bigram => 'b', _ => 'm' };
}
