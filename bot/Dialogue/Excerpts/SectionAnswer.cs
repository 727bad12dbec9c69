namespace Shirube.Bot.Dialogue.Excerpts;

/// <summary>A section as the assistant gives it.</summary>
internal sealed record SectionAnswer
{
    public required Source Source { get; init; }

    /// <summary>Slug of the article's service.</summary>
    public required string Service { get; init; }

    public required Excerpt Excerpt { get; init; }

    /// <summary>The whole text of what was shortened, plain.</summary>
    public required string Plain { get; init; }

    /// <summary>Sections below it, which go further.</summary>
    public required IReadOnlyList<SectionLink> Below { get; init; }
}
