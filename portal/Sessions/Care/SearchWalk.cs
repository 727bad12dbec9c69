using Shirube.Portal.Sessions.Records;

namespace Shirube.Portal.Sessions.Care;

/// <summary>Walks through what happened, session by session and in order of time, and sees which searches led to a click.</summary>
internal sealed class SearchWalk
{
    /// <summary>Who comes back later has begun anew.</summary>
    private static readonly TimeSpan Together = TimeSpan.FromMinutes(10);

    /// <summary>Wordings before the one that led somewhere; more than a few is somebody with several questions.</summary>
    private const int MostBefore = 3;

    private readonly Dictionary<(string Words, string Lang), SearchedWords> _words = [];
    private readonly List<(string Words, DateTimeOffset At)> _before = [];
    private int _session;
    private SearchedWords? _open;
    private DateTimeOffset _openAt;

    public IReadOnlyCollection<SearchedWords> Words => _words.Values;

    public List<Reformulation> Reformulations { get; } = [];

    /// <summary>Takes the next thing that happened.</summary>
    public void Take(HelpEvent happened, string person)
    {
        if (happened.SessionId != _session)
        {
            Leave();
            _session = happened.SessionId;
            _before.Clear();
        }

        if (happened.Kind == HelpKind.Searched && happened.Words.Length > 0) Search(happened, person);
        else if (happened is { Kind: HelpKind.Opened, No: { } no }) Open(happened, no, person);
    }

    /// <summary>The last session has ended.</summary>
    public void End() => Leave();

    private void Search(HelpEvent happened, string person)
    {
        // Looking at the results again, or at another page of them, is the same search.
        if (_open?.Words == happened.Words) return;
        if (_open is { } left) _before.Add((left.Words, _openAt));
        Leave();
        if (!_words.TryGetValue((happened.Words, happened.Lang), out var words)) _words[(happened.Words, happened.Lang)] = words = new SearchedWords(happened.Words, happened.Lang);
        words.Count++;
        if (happened.IsStrict == false) words.Misses++;
        words.People.Add(person);
        if (happened.At > words.Last) words.Last = happened.At;
        (_open, _openAt) = (words, happened.At);
    }

    private void Open(HelpEvent happened, int no, string person)
    {
        if (_open is not { } found) return;
        Reformulations.AddRange(_before.Where(before => happened.At - before.At <= Together && before.Words != found.Words).TakeLast(MostBefore)
            .Select(before => new Reformulation(before.Words, found.Words, no, happened.Lang, person)));
        _before.Clear();
        _open = null;
    }

    private void Leave()
    {
        if (_open is { } unclicked) unclicked.Unclicked++;
        _open = null;
    }
}
