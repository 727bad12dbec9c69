namespace Shirube.Surveys.Results;

/// <summary>Groups comments by the words they share and finds those with given words.</summary>
public static class CommentGroups
{
    private const int Most = 24;

    /// <summary>The most frequent words of at least two comments; words that praise or complain first among equals.</summary>
    public static IReadOnlyList<CommentGroup> Of(IReadOnlyList<Comment> comments, ICommentWords words)
    {
        ArgumentNullException.ThrowIfNull(comments);
        ArgumentNullException.ThrowIfNull(words);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in comments.SelectMany(comment => words.WordsOf(comment.Text))) counts[word] = counts.GetValueOrDefault(word) + 1;
        return [.. counts.Where(pair => pair.Value > 1).Select(pair => new CommentGroup(pair.Key, words.ToneOf(pair.Key), pair.Value))
            .OrderByDescending(group => group.Count).ThenByDescending(group => Math.Abs(group.Tone)).ThenBy(group => group.Word, StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>Comments that hold a text, or share a word.</summary>
    public static IReadOnlyList<Comment> Find(IReadOnlyList<Comment> comments, string? text, string? word, ICommentWords words)
    {
        ArgumentNullException.ThrowIfNull(comments);
        ArgumentNullException.ThrowIfNull(words);
        return [.. comments
            .Where(comment => string.IsNullOrWhiteSpace(text) || comment.Text.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase))
            .Where(comment => string.IsNullOrEmpty(word) || words.WordsOf(comment.Text).Contains(word))];
    }
}
