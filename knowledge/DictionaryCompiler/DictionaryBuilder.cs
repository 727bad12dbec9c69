using System.Runtime.InteropServices;
using System.Text;
using Shirube.Knowledge.Analysis;

namespace Shirube.DictionaryCompiler;

/// <summary>Makes the bytes of the dictionary file; the same sources always give the same bytes.</summary>
internal sealed class DictionaryBuilder(
    List<LexiconEntry> entries, CharacterDefinition characters, UnknownDefinition unknown, ConnectionMatrix matrix)
{
    private readonly int[] _oldIds = ContextNumbering.ByFrequency(entries, unknown.Rows.Select(r => r.Context), matrix.Size);
    private readonly Dictionary<DictionarySection, byte[]> _sections = [];

    /// <summary>The file.</summary>
    public byte[] Build()
    {
        var newIds = new int[matrix.Size];
        for (var id = 0; id < newIds.Length; id++)
            newIds[_oldIds[id]] = id;
        var surfaces = entries.GroupBy(e => e.Surface, StringComparer.Ordinal).Select(g => new Surface(g.Key, Winners(g))).ToList();
        AddTrie(surfaces, newIds);
        AddParts(newIds);
        Add(DictionarySection.CharacterClasses, characters.ClassOf);
        Add(DictionarySection.ClassTable, MemoryMarshal.AsBytes(characters.Classes.ToArray().AsSpan()));
        Add(DictionarySection.UnknownWords, MemoryMarshal.AsBytes(
            unknown.Rows.Select(r => WordCost.Pack(newIds[r.Context], r.Cost)).ToArray().AsSpan()));
        var costs = matrix.Reorder(_oldIds);
        Add(DictionarySection.Matrix, MemoryMarshal.AsBytes(costs.AsSpan()));
        Add(DictionarySection.Dominance, MemoryMarshal.AsBytes(ContextDominance.Compute(costs, matrix.Size).AsSpan()));
        return DictionaryFormat.Write(new DictionaryCounts(entries.Count, surfaces.Count, matrix.Size), _sections);
    }

    /// <summary>
    /// Of entries with the same surface and the same context only the cheapest, of equally cheap ones the first,
    /// can be on a best path; the others are left out. The order stays, it decides ties.
    /// </summary>
    private static List<LexiconEntry> Winners(IEnumerable<LexiconEntry> homographs)
    {
        var list = homographs.ToList();
        return list.Where((entry, i) => !list.Where((other, j) =>
            other.Context == entry.Context && (other.Cost < entry.Cost || (other.Cost == entry.Cost && j < i))).Any()).ToList();
    }

    private void AddTrie(List<Surface> surfaces, int[] newIds)
    {
        var codes = CodesByFrequency(surfaces);
        var keyed = surfaces.Select(s => (Codes: s.Text.Select(c => codes[c]).ToArray(), Surface: s)).ToList();
        keyed.Sort((a, b) => a.Codes.AsSpan().SequenceCompareTo(b.Codes));
        var keys = new List<TrieKey>(keyed.Count);
        var words = new List<LexiconEntry>(entries.Count);
        foreach (var (key, surface) in keyed)
        {
            if (surface.Entries.Count > DoubleArray.MaxCount)
                throw new InvalidDataException($"{surface.Text} has {surface.Entries.Count} entries; the format holds {DoubleArray.MaxCount}.");
            keys.Add(new TrieKey(key, words.Count, surface.Entries.Count));
            words.AddRange(surface.Entries);
        }

        if (words.Count > DoubleArray.MaxEntry)
            throw new InvalidDataException($"There are {words.Count} entries; the format holds {DoubleArray.MaxEntry}.");
        Add(DictionarySection.CharacterCodes, MemoryMarshal.AsBytes(codes.AsSpan()));
        Add(DictionarySection.Trie, MemoryMarshal.AsBytes(DoubleArrayBuilder.Build(keys).AsSpan()));
        Add(DictionarySection.Entries, MemoryMarshal.AsBytes(
            words.Select(w => WordCost.Pack(newIds[w.Context], w.Cost)).ToArray().AsSpan()));
        AddFeatures(words);
    }

    private void AddFeatures(List<LexiconEntry> words)
    {
        var (readings, readingText, readingLengths) = StringPool.Build(words.Where(w => w.Reading != w.Surface).Select(w => w.Reading));
        var (bases, baseText, baseLengths) = StringPool.Build(words.Where(w => w.BaseForm != w.Surface).Select(w => w.BaseForm));
        if (readings.Count > WordFeature.MaxReading || bases.Count > WordFeature.MaxBaseForm)
            throw new InvalidDataException($"{readings.Count} readings and {bases.Count} base forms are more than the format holds.");
        var features = words.Select(w => WordFeature.Pack(
            w.Reading == w.Surface ? 0 : readings[w.Reading], w.BaseForm == w.Surface ? 0 : bases[w.BaseForm]));
        Add(DictionarySection.Features, MemoryMarshal.AsBytes(features.ToArray().AsSpan()));
        Add(DictionarySection.Readings, readingText);
        Add(DictionarySection.ReadingLengths, readingLengths);
        Add(DictionarySection.BaseForms, baseText);
        Add(DictionarySection.BaseFormLengths, baseLengths);
    }

    private void AddParts(int[] newIds)
    {
        var partOf = new string?[matrix.Size];
        foreach (var (context, part) in entries.Select(e => (e.Context, e.Part)).Concat(unknown.Rows.Select(r => (r.Context, r.Part))))
        {
            if ((partOf[newIds[context]] ??= part) != part)
                throw new InvalidDataException($"The context {context} stands for two parts of speech; the format holds one.");
        }

        var parts = partOf.Select(p => p ?? "*,*,*,*,*,*").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var ids = partOf.Select(p => (ushort)parts.BinarySearch(p ?? "*,*,*,*,*,*", StringComparer.Ordinal)).ToArray();
        Add(DictionarySection.ContextParts, MemoryMarshal.AsBytes(ids.AsSpan()));
        Add(DictionarySection.PartsOfSpeech, Encoding.UTF8.GetBytes(string.Join('\n', parts)));
    }

    private static ushort[] CodesByFrequency(List<Surface> surfaces)
    {
        var counts = new int[char.MaxValue + 1];
        foreach (var c in surfaces.SelectMany(s => s.Text))
            counts[c]++;
        var codes = new ushort[counts.Length];
        ushort code = 0;
        foreach (var c in Enumerable.Range(0, counts.Length).Where(c => counts[c] > 0).OrderByDescending(c => counts[c]).ThenBy(c => c))
            codes[c] = ++code;
        return codes;
    }

    private void Add(DictionarySection section, ReadOnlySpan<byte> bytes) => _sections.Add(section, bytes.ToArray());

    private sealed record Surface(string Text, List<LexiconEntry> Entries);
}
