using Shirube.Knowledge.Analysis.Terms;
using Shirube.Knowledge.Search.Index;
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
    private readonly IndexFile _file;
    private readonly RankingWeights _weights;
    private readonly ThreadLocal<TermBuffer> _buffers = new(() => new TermBuffer());
    private readonly bool _isPreview;
    private volatile SnapshotHolder _current;
    private volatile bool _disposed;

    private SearchIndex(SearchLanguage language, IndexFile file, RankingWeights weights, Segment? baseSegment, string? reason)
    {
        (_file, _weights, RebuildReason) = (file, weights, reason);
        _current = new SnapshotHolder(new Snapshot(baseSegment is null ? [] : [new LiveSegment(baseSegment)], weights), language);
    }

    private SearchIndex(SearchIndex source, SearchLanguage language, IReadOnlyList<LiveSegment> segments)
    {
        (_file, _weights, _isPreview) = (source._file, source._weights, true);
        _current = new SnapshotHolder(new Snapshot(segments, _weights), language);
    }

    /// <summary>Why the file could not be used, or null when it was. The caller fills the index again.</summary>
    public string? RebuildReason { get; }

    /// <summary>Every group in the index and the stamp it was put in with, to be compared with the source of truth.</summary>
    public IReadOnlyDictionary<string, string> Stamps => Use(snapshot => snapshot.Segments
        .SelectMany(live => live.Segment.Groups.Where((_, number) => !live.IsDeleted(number)))
        .ToDictionary(group => group.Key, group => group.Stamp, StringComparer.Ordinal));

    /// <summary>What it knows of the language now.</summary>
    public SearchLanguage Language => _current.Language;

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
        if (language is not null) EnsureSameTerms(language);
        var preview = Use((snapshot, own) => new SearchIndex(this, language ?? own, snapshot.Segments));
        preview.Apply(changes);
        return preview;
    }

    /// <summary>An empty index beside this one with other words, to be filled and asked, and taken over if it is good. To be disposed of.</summary>
    public SearchIndex Beside(SearchLanguage language) => new(this, language, []);

    /// <summary>Asks with other synonyms and pins from now on.</summary>
    /// <param name="language">Its dictionary and user words have to be those of this index.</param>
    public void Speak(SearchLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            EnsureSameTerms(language);
            Swap(_current.Snapshot.Segments, language);
        }
    }

    /// <summary>Shows what an index that was filled beside it holds, in its language, in one step.</summary>
    public void TakeOver(SearchIndex beside)
    {
        ArgumentNullException.ThrowIfNull(beside);
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            beside.Use((snapshot, language) =>
            {
                Swap(snapshot.Segments, language);
                return true;
            });
        }
    }

    /// <summary>Puts groups in, replaces them and removes them in one step; findable when it returns.</summary>
    public void Apply(IReadOnlyCollection<GroupChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count == 0) return;
        var last = changes.GroupBy(change => change.Group, StringComparer.Ordinal).Select(same => same.Last()).ToList();
        // Analysing takes the time and needs no lock.
        var analyzer = Language.Analyzer;
        var added = last.Exists(change => change.Documents.Count > 0) ? Analyzed(last, analyzer) : null;
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            // The words were changed meanwhile: what was cut into terms otherwise would not be found.
            if (added is not null && Language.Analyzer.Fingerprint != analyzer.Fingerprint) added = Analyzed(last, Language.Analyzer);
            var segments = _current.Snapshot.Segments.Select(live => live.Without(last.Select(change => change.Group))).Where(live => live.LiveSections > 0).ToList();
            if (added is not null) segments.Add(new LiveSegment(added));
            JoinSmallest(segments);
            Swap(segments, Language);
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
            var bytes = SegmentMerger.Merge(segments, Language.Analyzer.Fingerprint, cancellation);
            Swap([new LiveSegment(_file.Write(bytes))], Language);
        }
    }

    /// <summary>Answers a query.</summary>
    public SearchResponse Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Use((snapshot, language) => new Answerer(snapshot, language, _buffers.Value!).Answer(request));
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
        return SentenceWords.Of(sentence, Language.Analyzer, _buffers.Value!);
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

    internal T Use<T>(Func<Snapshot, T> action) => Use((snapshot, _) => action(snapshot));

    internal T Use<T>(Func<Snapshot, SearchLanguage, T> action)
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
                return action(holder.Snapshot, holder.Language);
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
        segments.Add(new LiveSegment(new Segment(new SegmentData(SegmentMerger.Merge(smallest, Language.Analyzer.Fingerprint, CancellationToken.None)))));
    }

    private static Segment Analyzed(List<GroupChange> changes, TermAnalyzer analyzer) => new(new SegmentData(new SegmentBuilder(analyzer).Build(changes)));

    private void EnsureSameTerms(SearchLanguage language)
    {
        if (language.Analyzer.Fingerprint != Language.Analyzer.Fingerprint) throw new ArgumentException("Its terms are not those of the index.", nameof(language));
    }

    private void Swap(IReadOnlyList<LiveSegment> segments, SearchLanguage language)
    {
        var old = _current;
        _current = new SnapshotHolder(new Snapshot(segments, _weights), language);
        old.Release();
    }
}
