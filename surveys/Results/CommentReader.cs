using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Results;

/// <summary>Searches comments and groups them by words. Words are looked for once for each table of answers.</summary>
public sealed class CommentReader(ICommentWords words)
{
    private const int PageSize = 50;

    /// <summary>Groups shown of each tone.</summary>
    private const int MostGroups = 14;

    private readonly ConditionalWeakTable<AnswerTable, ConcurrentDictionary<string, IReadOnlyList<CommentWord>>> _known = [];

    public CommentPage Read(SurveyResults results, CommentFilter filter)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(filter);
        var comments = results.Comments;
        var known = Words(results.Table, comments);
        var tones = comments.CountBy(comment => ToneOf(known[comment.Text])).ToDictionary();
        var parts = (filter.Text ?? "").Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = comments.Where(comment => Array.TrueForAll(parts, part => comment.Text.Contains(part, StringComparison.OrdinalIgnoreCase)))
            .Where(comment => string.IsNullOrEmpty(filter.Word) || known[comment.Text].Any(word => word.Text == filter.Word))
            .Where(comment => filter.Tone is null || ToneOf(known[comment.Text]) == filter.Tone).ToList();
        var lines = found.CountBy(comment => comment).Select(pair => pair.Key with { Count = pair.Value }).ToList();
        var pages = Math.Max(1, (lines.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(filter.Page, 1, pages);
        return new CommentPage(comments.Count, found.Count, page, pages, [.. lines.Skip((page - 1) * PageSize).Take(PageSize)], Groups(comments, known), tones);
    }

    private static List<CommentGroup> Groups(IReadOnlyList<Comment> comments, ConcurrentDictionary<string, IReadOnlyList<CommentWord>> known)
    {
        var counts = comments.SelectMany(comment => known[comment.Text]).CountBy(word => word).Where(pair => pair.Value > 1);
        return [.. counts.Select(pair => new CommentGroup(pair.Key.Text, pair.Key.Tone, pair.Value)).GroupBy(group => group.Tone).OrderByDescending(tone => tone.Key * tone.Key).ThenByDescending(tone => tone.Key)
            .SelectMany(tone => tone.OrderByDescending(group => group.Count).ThenBy(group => group.Word, StringComparer.Ordinal).Take(MostGroups))];
    }

    private static CommentTone ToneOf(IReadOnlyList<CommentWord> words)
    {
        var (praises, complains) = (words.Any(word => word.Tone > 0), words.Any(word => word.Tone < 0));
        return (praises, complains) switch { (true, true) => CommentTone.Mixed, (true, _) => CommentTone.Praise, (_, true) => CommentTone.Complaint, _ => CommentTone.Plain };
    }

    private ConcurrentDictionary<string, IReadOnlyList<CommentWord>> Words(AnswerTable table, IReadOnlyList<Comment> comments)
    {
        var known = _known.GetValue(table, _ => new ConcurrentDictionary<string, IReadOnlyList<CommentWord>>(StringComparer.Ordinal));
        if (comments.All(comment => known.ContainsKey(comment.Text))) return known;
        // The same few thousand words come again and again: each is kept once.
        var pool = new ConcurrentDictionary<CommentWord, CommentWord>();
        Parallel.ForEach(comments, comment => known.GetOrAdd(comment.Text, IReadOnlyList<CommentWord> (text) => words.WordsOf(text).Select(word => pool.GetOrAdd(word, word)).ToArray()));
        return known;
    }
}
