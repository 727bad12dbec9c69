using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>An article that is in the database already, as its published revision stands.</summary>
internal sealed record KnownArticle
{
    public required ArticleKind Kind { get; init; }

    public required Audience Audience { get; init; }

    public required string Slug { get; init; }

    /// <summary>Hash of the text; empty when nothing is published.</summary>
    public required string Hash { get; init; }

    /// <summary>Hashes of the media files it uses, by name.</summary>
    public required IReadOnlyDictionary<string, string> Media { get; init; }

    /// <summary>The same files as they are served.</summary>
    public required IReadOnlyDictionary<string, MediaReference> References { get; init; }

    /// <summary>Anchors of its sections.</summary>
    public required IReadOnlySet<string> Anchors { get; init; }

    /// <summary>True when a candidate's text and pictures are the published ones; its slug may be another.</summary>
    public bool HasTextOf(ImportCandidate candidate)
        => Hash == candidate.Hash && Media.Count == candidate.Media.Count
            && candidate.Media.All(used => Media.TryGetValue(used.Key, out var hash) && hash == used.Value);
}
