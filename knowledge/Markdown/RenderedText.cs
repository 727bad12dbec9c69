namespace Shirube.Knowledge.Markdown;

/// <summary>A Markdown text after the gate: safe markup, and what the text holds. Immutable.</summary>
public sealed record RenderedText
{
    /// <summary>The markup; empty when the text was refused.</summary>
    public required SafeHtml Html { get; init; }

    /// <summary>First paragraph as plain text, or empty.</summary>
    public required string Lead { get; init; }

    /// <summary>Sections in order; the first is the text before the first heading and is always there.</summary>
    public required IReadOnlyList<MarkdownSection> Sections { get; init; }

    /// <summary>Every link that was kept, in order.</summary>
    public required IReadOnlyList<MarkdownLink> Links { get; init; }

    /// <summary>Names of the media files the text uses, each once, in order.</summary>
    public required IReadOnlyList<string> MediaNames { get; init; }

    /// <summary>What is wrong with the text, in order of lines.</summary>
    public required IReadOnlyList<MarkdownProblem> Problems { get; init; }

    /// <summary>True when the text was refused as a whole and there is nothing to show.</summary>
    public bool Refused => Problems.Any(problem => problem.Kind is MarkdownProblemKind.TooLong or MarkdownProblemKind.TooDeep);
}
