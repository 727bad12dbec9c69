using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>An article of a content folder on its way in.</summary>
internal sealed record ImportCandidate
{
    public required string Path { get; init; }

    public required string Slug { get; init; }

    public required ArticleFile File { get; init; }

    public required RenderedText Drawn { get; init; }

    /// <summary>The file's canonical text.</summary>
    public required string Text { get; init; }

    /// <summary>Hash of that text.</summary>
    public required string Hash { get; init; }

    /// <summary>Hashes of the media files it uses, by name.</summary>
    public required IReadOnlyDictionary<string, string> Media { get; init; }

    public FrontMatter Matter => File.Matter;

    public (int No, string Lang) Key => (Matter.No, Matter.Lang);

    /// <summary>Line of the file for a line of the body.</summary>
    public int LineOf(int bodyLine) => File.BodyLine + bodyLine - 1;
}
