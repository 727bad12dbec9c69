using System.Runtime.CompilerServices;

namespace Shirube.Knowledge.Analysis;

/// <summary>Finds the words that may start at a place: of the dictionary, of the user dictionary, and unknown ones as MeCab makes them.</summary>
internal readonly ref struct WordFinder(DictionaryData data, UserLexicon users)
{
    /// <summary>MeCab's --max-grouping-size: a longer run behind the first character is no candidate.</summary>
    private const int MaxGrouping = 24;

    private readonly DictionaryData _data = data;

    /// <summary>The first place from <paramref name="start"/> on that is no space.</summary>
    public int SkipSpaces(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && ClassAt(text, start).IsSpace)
            start++;
        return start;
    }

    /// <summary>Gives the words that start at <paramref name="start"/> to the sink.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Find<TSink>(ReadOnlySpan<char> text, int start, ref TSink sink)
        where TSink : struct, IWordSink, allows ref struct
    {
        var found = FindKnown(text, start, ref sink);
        if (!users.IsEmpty)
            found |= users.Find(text, start, ref sink);
        var first = ClassAt(text, start);
        if (!found || first.Invoke)
            FindUnknown(text, start, first, found, ref sink);
    }

    /// <summary>The cheapest word of the dictionary with that surface; null when it has none.</summary>
    public Candidate? FindCheapest(string surface)
    {
        var found = new Candidates([]);
        FindKnown(surface, 0, ref found);
        Candidate? cheapest = null;
        foreach (var candidate in found.Items)
        {
            if (candidate.Length == surface.Length && (cheapest is null || candidate.Cost < cheapest.Value.Cost))
                cheapest = candidate;
        }

        return cheapest;
    }

    private bool FindKnown<TSink>(ReadOnlySpan<char> text, int start, ref TSink sink)
        where TSink : struct, IWordSink, allows ref struct
    {
        var codes = _data.Codes;
        var trie = _data.Trie;
        var entries = _data.Entries;
        var unit = trie[DoubleArray.Root];
        var found = false;
        for (var i = start; i < text.Length; i++)
        {
            int code = codes[text[i]];
            if (!DoubleArray.MayHaveChild(unit, code))
                return found;
            unit = trie[DoubleArray.Base(unit) + code];
            if (DoubleArray.Label(unit) != code)
                return found;
            var entry = DoubleArray.FirstEntry(unit);
            for (var count = DoubleArray.Count(unit); count > 0; count--, entry++)
            {
                sink.Add(i + 1 - start, entries[entry], new WordReference(TokenKind.Known, entry));
                found = true;
            }
        }

        return found;
    }

    private void FindUnknown<TSink>(ReadOnlySpan<char> text, int start, in CharacterClass first, bool found, ref TSink sink)
        where TSink : struct, IWordSink, allows ref struct
    {
        var afterFirst = start + CharacterLength(text, start);
        var groupEnd = -1;
        if (first.Group)
        {
            groupEnd = GroupEnd(text, afterFirst, first.Mask);
            if (groupEnd > 0)
            {
                AddUnknown(groupEnd - start, first, ref sink);
                found = true;
            }
        }

        var end = afterFirst;
        for (var n = 1; n <= first.MaxLength && end != groupEnd; n++)
        {
            AddUnknown(end - start, first, ref sink);
            found = true;
            if (end == text.Length || (ClassAt(text, end).Mask & first.Mask) == 0)
                break;
            end += CharacterLength(text, end);
        }

        if (!found)
            AddUnknown(end - start, first, ref sink);
    }

    /// <summary>Where the run ends in which each character shares a category with the one before; -1 when it is too long.</summary>
    private int GroupEnd(ReadOnlySpan<char> text, int start, int mask)
    {
        var end = start;
        for (var count = 0; count <= MaxGrouping; count++)
        {
            if (end == text.Length)
                return end;
            int next = ClassAt(text, end).Mask;
            if ((next & mask) == 0)
                return end;
            mask = next;
            end += CharacterLength(text, end);
        }

        return -1;
    }

    private void AddUnknown<TSink>(int length, in CharacterClass first, ref TSink sink)
        where TSink : struct, IWordSink, allows ref struct
    {
        for (int template = first.FirstTemplate; template < first.FirstTemplate + first.TemplateCount; template++)
            sink.Add(length, _data.UnknownWords[template], new WordReference(TokenKind.Unknown, template));
    }

    private CharacterClass ClassAt(ReadOnlySpan<char> text, int index) => _data.ClassTable[_data.Classes[text[index]]];

    /// <summary>A surrogate pair is one character, of the default class as its halves are.</summary>
    private static int CharacterLength(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
}
