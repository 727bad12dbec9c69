using Shirube.Knowledge.Analysis.Terms;
using Shirube.Knowledge.Search.Index;
using Shirube.Knowledge.Search.Query;
using Shirube.Knowledge.Search.Ranking;
using Shirube.Knowledge.Search.Suggesting;

namespace Shirube.Knowledge.Search;

/// <summary>
/// The full-text index: an immutable, memory-mapped, checksummed base file and a few small segments in memory for what changed since.
/// It is derived data: the file may be deleted at any moment and is made again from the source of truth.
/// Safe for any number of readers and writers; a reader sees either all of a change or none.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    /// <summary>Segments in memory before they are joined.</summary>
    private const int MostInMemory = 8;

    /// <summary>Sections in memory from which on a merge is worth while, or an eighth of the base when that is more.</summary>
    private const int ManySections = 2000;

    private readonly Lock _writing = new();
    private readonly SearchLanguage _language;
    private readonly IndexFile _file;
    private readonly RankingWeights _weights;
    private readonly ThreadLocal<TermBuffer> _buffers = new(() => new TermBuffer());
    private readonly bool _isPreview;
    private volatile SnapshotHolder _current;
    private volatile bool _disposed;

    private SearchIndex(SearchLanguage language, IndexFile file, RankingWeights weights, Segment? baseSegment, string? reason)
    {
        (_language, _file, _weights, RebuildReason) = (language, file, weights, reason);
        _current = new SnapshotHolder(new Snapshot(baseSegment is null ? [] : [new LiveSegment(baseSegment)], weights));
    }

    private SearchIndex(SearchIndex source, SearchLanguage language, Snapshot state)
    {
        (_language, _file, _weights, _isPreview) = (language, source._file, source._weights, true);
        _current = new SnapshotHolder(new Snapshot(state.Segments, _weights));
    }

    /// <summary>Why the file could not be used, or null when it was. The caller fills the index again.</summary>
    public string? RebuildReason { get; }

    /// <summary>Every group in the index and the stamp it was put in with, to be compared with the source of truth.</summary>
    public IReadOnlyDictionary<string, string> Stamps => Use(snapshot => snapshot.Segments
        .SelectMany(live => live.Segment.Groups.Where((_, number) => !live.IsDeleted(number)))
        .ToDictionary(group => group.Key, group => group.Stamp, StringComparer.Ordinal));

    /// <summary>Sections that can be found.</summary>
    public int SectionCount => Use(snapshot => snapshot.SectionCount);

    /// <summary>True when so much has changed that <see cref="Merge"/> is worth its time.</summary>
    public bool NeedsMerge => Use(snapshot =>
    {
        var inFile = snapshot.Segments.Where(live => live.Segment.IsFile).Sum(live => live.LiveSections);
        var changed = snapshot.SectionCount - inFile + snapshot.Segments.Where(live => live.Segment.IsFile).Sum(live => live.DeletedSections.Length);
        return changed > Math.Max(inFile == 0 ? 0 : ManySections, inFile / 8);
    });

    /// <summary>Opens the index at <paramref name="path"/>; a missing, damaged or outdated file gives an empty index and a reason.</summary>
    public static SearchIndex Open(string path, SearchLanguage language) => Open(path, language, RankingWeights.Default);

    internal static SearchIndex Open(string path, SearchLanguage language, RankingWeights weights)
    {
        ArgumentNullException.ThrowIfNull(language);
        var file = new IndexFile(path);
        var segment = file.TryOpen(language.Analyzer.Fingerprint, out var reason);
        return new SearchIndex(language, file, weights, segment, reason);
    }

    /// <summary>
    /// The index as it would be with some changes, without changing it: everything else is shared, so it costs no more than the
    /// changes do. To be disposed of.
    /// </summary>
    /// <param name="changes">What would change.</param>
    /// <param name="language">Other synonyms to ask with, or null. Its dictionary and user words have to be those of this index.</param>
    public SearchIndex Preview(IReadOnlyCollection<GroupChange> changes, SearchLanguage? language = null)
    {
        if (language is not null && language.Analyzer.Fingerprint != _language.Analyzer.Fingerprint)
            throw new ArgumentException("Its terms are not those of the index.", nameof(language));
        var preview = Use(snapshot => new SearchIndex(this, language ?? _language, snapshot));
        preview.Apply(changes);
        return preview;
    }

    /// <summary>Puts groups in, replaces them and removes them in one step; findable when it returns.</summary>
    public void Apply(IReadOnlyCollection<GroupChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count == 0) return;
        var last = changes.GroupBy(change => change.Group, StringComparer.Ordinal).Select(same => same.Last()).ToList();
        // Analysing takes the time and needs no lock.
        var added = last.Exists(change => change.Documents.Count > 0) ? new Segment(new SegmentData(new SegmentBuilder(_language.Analyzer).Build(last))) : null;
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            var segments = _current.Snapshot.Segments.Select(live => live.Without(last.Select(change => change.Group))).Where(live => live.LiveSections > 0).ToList();
            if (added is not null) segments.Add(new LiveSegment(added));
            JoinSmallest(segments);
            Swap(segments);
        }
    }

    /// <summary>Joins everything into a new base file and swaps it in; searches go on meanwhile, changes wait.</summary>
    /// <exception cref="IOException">The file cannot be written; the index goes on as it was.</exception>
    public void Merge(CancellationToken cancellation = default)
    {
        if (_isPreview) throw new InvalidOperationException("A preview has no file.");
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            var segments = _current.Snapshot.Segments;
            if (segments is [{ Segment.IsFile: true, DeletedSections.Length: 0 }]) return;
            var bytes = SegmentMerger.Merge(segments, _language.Analyzer.Fingerprint, cancellation);
            Swap([new LiveSegment(_file.Write(bytes))]);
        }
    }

    /// <summary>Answers a query.</summary>
    public SearchResponse Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Use(snapshot => new Answerer(snapshot, _language, _buffers.Value!).Answer(request));
    }

    /// <summary>Completes what is being typed: kanji, kana or romaji.</summary>
    public IReadOnlyList<Suggestion> Suggest(string typed, IReadOnlyCollection<string> audiences, string? lang, int limit)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Use(snapshot => Suggester.Suggest(snapshot, typed, audiences, lang, limit));
    }

    /// <summary>The words of a sentence as the index sees them, for comparing what two texts say.</summary>
    public SentenceWords Words(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var buffer = _buffers.Value!;
        _language.Analyzer.Analyze(sentence, buffer);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var isNegative = false;
        foreach (ref readonly var term in buffer.Terms)
        {
            if (term.Kind != TermKind.Word) continue;
            var key = buffer.Key(term).ToString();
            if (key == QueryBuilder.Negation) isNegative = true;
            else if (!SoftWords.Contains(key)) words.Add(key[1..]);
        }

        return new SentenceWords(words, isNegative);
    }

    /// <summary>Closes the file when the last search that is under way has ended.</summary>
    public void Dispose()
    {
        lock (_writing)
        {
            if (_disposed) return;
            _disposed = true;
            _current.Release();
        }
    }

    internal T Use<T>(Func<Snapshot, T> action)
    {
        while (true)
        {
            var holder = _current;
            if (!holder.TryUse())
            {
                ObjectDisposedException.ThrowIf(_disposed, this);
                continue;
            }

            try
            {
                return action(holder.Snapshot);
            }
            finally
            {
                holder.Release();
            }
        }
    }

    // The smallest ones only, so that many changes in a row do not copy the same postings again and again.
    private void JoinSmallest(List<LiveSegment> segments)
    {
        var inMemory = segments.Where(live => !live.Segment.IsFile).OrderBy(live => live.LiveSections).ToList();
        if (inMemory.Count <= MostInMemory) return;
        var smallest = inMemory.GetRange(0, MostInMemory);
        segments.RemoveAll(smallest.Contains);
        segments.Add(new LiveSegment(new Segment(new SegmentData(SegmentMerger.Merge(smallest, _language.Analyzer.Fingerprint, CancellationToken.None)))));
    }

    private void Swap(IReadOnlyList<LiveSegment> segments)
    {
        var old = _current;
        _current = new SnapshotHolder(new Snapshot(segments, _weights));
        old.Release();
    }
}
