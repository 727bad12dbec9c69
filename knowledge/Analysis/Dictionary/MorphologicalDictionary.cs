using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Shirube.Knowledge.Files;

namespace Shirube.Knowledge.Analysis;

/// <summary>
/// The compiled IPADIC dictionary, mapped into memory. Thread-safe; dispose it after the last <see cref="Tokenizer"/> on it.
/// </summary>
public sealed class MorphologicalDictionary : IDisposable
{
    private readonly MappedFile _file;
    private readonly DictionaryLayout _layout;
    private readonly PartOfSpeech[] _parts;
    private readonly ushort[] _partOfContext;
    private readonly uint[] _features;

    private MorphologicalDictionary(MappedFile file, string name)
    {
        using var lease = file.Read();
        var bytes = lease.Span;
        _file = file;
        _layout = DictionaryFormat.Read(bytes, name);
        _parts = [.. Encoding.UTF8.GetString(bytes[_layout[DictionarySection.PartsOfSpeech]]).Split('\n').Select(PartOfSpeech.Parse)];
        _partOfContext = MemoryMarshal.Cast<byte, ushort>(bytes[_layout[DictionarySection.ContextParts]]).ToArray();
        // What is asked for token by token is copied (4 MB): it needs no lease then, and no span of a caller outlives the mapping.
        _features = MemoryMarshal.Cast<byte, uint>(bytes[_layout[DictionarySection.Features]]).ToArray();
        Readings = Pool(bytes[_layout[DictionarySection.Readings]], bytes[_layout[DictionarySection.ReadingLengths]]);
        BaseForms = Pool(bytes[_layout[DictionarySection.BaseForms]], bytes[_layout[DictionarySection.BaseFormLengths]]);
        Fingerprint = _layout.Checksum.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Changes whenever the dictionary does: what was indexed with another one must be indexed again.</summary>
    public string Fingerprint { get; }

    /// <summary>Lines of the lexicon that the dictionary was made from.</summary>
    public int EntryCount => _layout.Counts.SourceEntries;

    /// <summary>Side length of the connection matrix.</summary>
    public int ContextCount => _layout.Counts.Contexts;

    /// <summary>Parts of speech have the ids from 0 to one less than this.</summary>
    public int PartOfSpeechCount => _parts.Length;

    internal StringPool Readings { get; }

    internal StringPool BaseForms { get; }

    /// <summary>Opens a dictionary file and checks all of it.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is no dictionary, of another version, cut short or damaged.</exception>
    public static MorphologicalDictionary Open(string path)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("The dictionary file is little-endian and is used as it is.");
        var file = MappedFile.Open(path);
        try
        {
            return new MorphologicalDictionary(file, path);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The part of speech of that id.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public PartOfSpeech GetPartOfSpeech(int id)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(id);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, _parts.Length);
        return _parts[id];
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    internal MappedBytes Lease() => _file.Read();

    internal DictionaryData Data(in MappedBytes lease) => new(lease.Span, _layout);

    /// <summary>Reading and base form of an entry (see <see cref="WordFeature"/>).</summary>
    internal uint Feature(int entry) => _features[entry];

    internal int PartOfContext(int context) => _partOfContext[context];

    /// <summary>The context of words of that part of speech.</summary>
    /// <exception cref="InvalidDataException">The dictionary has none.</exception>
    internal int ContextOf(PartOfSpeech part)
    {
        var id = Array.IndexOf(_parts, part);
        return id >= 0
            ? Array.IndexOf(_partOfContext, (ushort)id)
            : throw new InvalidDataException($"The dictionary has no words of the part of speech {part}.");
    }

    private static StringPool Pool(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lengths) =>
        new(MemoryMarshal.Cast<byte, char>(text), MemoryMarshal.Cast<byte, int>(lengths));
}
