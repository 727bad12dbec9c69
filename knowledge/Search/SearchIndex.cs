namespace Shirube.Knowledge.Search;

/// <summary>
/// The full-text index: an immutable, memory-mapped, checksummed base file and a small delta in memory.
/// It is derived data: the file may be deleted at any moment and is made again from the source of truth.
/// Safe for any number of readers and one writer at a time; a reader sees either all of a change or none.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    /// <summary>Opens the index at <paramref name="path"/>; a missing, damaged or outdated file gives an empty index and a reason.</summary>
    public static SearchIndex Open(string path, SearchLanguage language) => throw new NotSupportedException();

    /// <summary>Why the file could not be used, or null when it was. The caller fills the index again.</summary>
    public string? RebuildReason { get; }

    /// <summary>Every group in the index and the stamp it was put in with, to be compared with the source of truth.</summary>
    public IReadOnlyDictionary<string, string> Stamps => throw new NotSupportedException();

    /// <summary>Puts groups in, replaces them and removes them in one step; findable when it returns.</summary>
    public void Apply(IReadOnlyCollection<GroupChange> changes) => throw new NotSupportedException();

    /// <summary>Merges the delta into a new base file and swaps it in; searches go on meanwhile.</summary>
    public void Merge(CancellationToken cancellation = default) => throw new NotSupportedException();

    /// <summary>Answers a query.</summary>
    public SearchResponse Search(SearchRequest request) => throw new NotSupportedException();

    /// <summary>Completes what is being typed: kanji, kana or romaji.</summary>
    public IReadOnlyList<Suggestion> Suggest(string typed, IReadOnlyCollection<string> audiences, string? lang, int limit) => throw new NotSupportedException();

    public void Dispose() => throw new NotSupportedException();
}
