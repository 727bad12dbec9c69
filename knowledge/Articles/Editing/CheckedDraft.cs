using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>A draft as readers would see it, and what is wrong with it.</summary>
public sealed record CheckedDraft
{
    /// <summary>The article, or null when its fields cannot be one.</summary>
    public required ArticleFile? File { get; init; }

    /// <summary>The text as drawn.</summary>
    public required RenderedText Drawn { get; init; }

    public required IReadOnlyList<FileProblem> Problems { get; init; }

    /// <summary>Hashes of the media files that the text uses, by name.</summary>
    public required IReadOnlyDictionary<string, string> Media { get; init; }

    /// <summary>True when it can become a revision.</summary>
    public bool IsGood => File is not null && !Problems.Any(problem => problem.IsError);
}
