using Shirube.Knowledge.Analysis.Terms;
using Shirube.Knowledge.Search.Index;

namespace Shirube.Knowledge.Search.Suggesting;

/// <summary>
/// Makes the part of a segment that completes what is typed: titles, questions, headings and keywords, each as written and as read,
/// and every tail that begins at a word, sorted, so that what is typed is found by halving.
/// </summary>
internal sealed class SuggestionBuilder(TermAnalyzer analyzer)
{
    private readonly Pronouncer _pronouncer = analyzer.CreatePronouncer();
    private readonly List<SuggestionEntry> _entries = [];

    public void Add(int group, SearchDocument document)
    {
        if (document.Ordinal == 0)
        {
            Add(group, "", SuggestionKind.Title, document.Title);
            foreach (var question in document.Questions) Add(group, document.Anchor, SuggestionKind.Question, question);
            foreach (var keyword in document.Keywords) Add(group, "", SuggestionKind.Keyword, keyword);
        }
        else
        {
            Add(group, document.Anchor, SuggestionKind.Heading, document.Heading);
        }
    }

    public ByteWriter Build() => Build(_entries);

    public static ByteWriter Build(IReadOnlyList<SuggestionEntry> entries)
    {
        var tails = new List<(string Tail, int Entry, int Start, bool Reading)>();
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            foreach (var start in entry.SurfaceWords) tails.Add((entry.Surface[start..], i, start, false));
            if (entry.Reading == entry.Surface) continue;
            foreach (var start in entry.ReadingWords) tails.Add((entry.Reading[start..], i, start, true));
        }

        tails.Sort((a, b) =>
        {
            var order = string.CompareOrdinal(a.Tail, b.Tail);
            return order != 0 ? order : a.Entry != b.Entry ? a.Entry.CompareTo(b.Entry) : a.Start.CompareTo(b.Start);
        });

        var output = new ByteWriter(4096);
        output.WriteInt(entries.Count);
        output.WriteInt(tails.Count);
        foreach (var (_, entry, start, reading) in tails)
        {
            output.WriteInt(entry);
            output.WriteInt((start << 1) | (reading ? 1 : 0));
        }

        var offsets = new int[entries.Count];
        var texts = new ByteWriter(4096);
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = texts.Length;
            entries[i].Write(texts);
        }

        output.WriteInts(offsets);
        output.Write(texts.Written);
        return output;
    }

    private void Add(int group, string anchor, SuggestionKind kind, string text)
    {
        if (text.Length is 0 or > SuggestionEntry.LongestText) return;
        var said = _pronouncer.Pronounce(text);
        _entries.Add(new SuggestionEntry(group, anchor, kind, text, said.Surface, said.SurfaceWords, said.Reading, said.ReadingWords));
    }
}
