using System.Text;
using Shirube.Knowledge.Analysis.Terms;
using Shirube.Knowledge.Search.Suggesting;

namespace Shirube.Knowledge.Search.Index;

/// <summary>Makes a segment of groups of sections. Groups may come in any order; in the segment they are ordered by key.</summary>
internal sealed class SegmentBuilder
{
    private readonly TermAnalyzer _analyzer;
    private readonly TermBuffer _terms = new();
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<PostingList> _lists = [];
    private readonly SegmentParts _parts = new();
    private readonly SuggestionBuilder _suggestions;
    private readonly SectionWriter _section;
    private readonly WordOffsets _offsets = new();

    public SegmentBuilder(TermAnalyzer analyzer)
    {
        _analyzer = analyzer;
        _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        _suggestions = new SuggestionBuilder(analyzer);
        _section = new SectionWriter(_lists);
    }

    /// <summary>Builds the bytes of a segment.</summary>
    public byte[] Build(IEnumerable<GroupChange> groups, CancellationToken cancellation = default)
    {
        foreach (var change in groups.OrderBy(group => group.Group, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (change.Documents.Count > 0) AddGroup(change);
        }

        var writer = new TermSectionWriter(_parts.FieldLengths);
        foreach (var (key, list) in Sorted()) writer.Write(key, new PostingListReader(list));
        writer.Finish();
        return _parts.Assemble(_analyzer.Fingerprint, writer, _suggestions.Build());
    }

    private List<(byte[] Key, PostingList List)> Sorted()
    {
        var sorted = _lists.ConvertAll(list => (Key: Encoding.UTF8.GetBytes(list.Key), List: list));
        sorted.Sort((a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key));
        return sorted;
    }

    private void AddGroup(GroupChange change)
    {
        var documents = change.Documents.OrderBy(document => document.Ordinal).ToList();
        var first = documents[0];
        var group = _parts.AddGroup(new GroupRecord(change.Group, change.Stamp, first.Title, first.Service, first.Kind, first.Lang, first.Audience, _parts.SectionCount, documents.Count));
        foreach (var document in documents)
        {
            AddSection(group, document);
            _suggestions.Add(group, document);
        }
    }

    private void AddSection(int group, SearchDocument document)
    {
        var stored = _parts.BeginSection(group, document);
        _section.Begin();
        var lengths = (Span<ushort>)stackalloc ushort[IndexFields.Count];
        lengths[(int)IndexField.Title] = AddText(IndexField.Title, document.Title, 0, stored);
        var words = AddText(IndexField.Heading, document.Heading, 0, stored, out var position);
        lengths[(int)IndexField.Heading] = (ushort)Math.Min(ushort.MaxValue, words + AddItems(IndexField.Heading, document.Breadcrumb, position + IndexFields.ItemGap));
        lengths[(int)IndexField.Questions] = AddItems(IndexField.Questions, document.Questions, 0);
        lengths[(int)IndexField.Keywords] = AddItems(IndexField.Keywords, document.Keywords, 0);
        lengths[(int)IndexField.Body] = AddText(IndexField.Body, document.Body, 0, stored);
        _parts.EndSection(lengths);
        _section.End(_parts.SectionCount - 1);
    }

    private ushort AddItems(IndexField field, IReadOnlyList<string> items, int position)
    {
        var words = 0;
        foreach (var item in items)
        {
            words += AddText(field, item, position, null, out position);
            position += IndexFields.ItemGap;
        }

        return (ushort)Math.Min(ushort.MaxValue, words);
    }

    private ushort AddText(IndexField field, string text, int position, ByteWriter? stored) => AddText(field, text, position, stored, out _);

    private ushort AddText(IndexField field, string text, int position, ByteWriter? stored, out int next)
    {
        _analyzer.Analyze(text, _terms);
        foreach (ref readonly var term in _terms.Terms)
        {
            var key = _terms.Key(term);
            if (!_lookup.TryGetValue(key, out var id))
            {
                id = _lists.Count;
                var text1 = key.ToString();
                _ids.Add(text1, id);
                _lists.Add(new PostingList(text1));
            }

            _section.Add(id, field, position + term.Position, term.Kind != TermKind.Bigram);
        }

        if (stored is not null)
        {
            _offsets.Read(_terms);
            _offsets.Write(stored);
        }

        next = position + _terms.Positions;
        return (ushort)Math.Min(ushort.MaxValue, _terms.KeptWords);
    }
}
