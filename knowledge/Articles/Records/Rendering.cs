namespace Shirube.Knowledge.Articles.Records;

/// <summary>A revision as drawn. Derived: it can be dropped at any moment and is made again from the revision's text.</summary>
public sealed class Rendering
{
    public required int No { get; init; }

    public required string Lang { get; init; }

    public required int Revision { get; init; }

    /// <summary><see cref="Markdown.MarkdownRenderer.Version"/> that made it.</summary>
    public required int RendererVersion { get; set; }

    public required string Html { get; set; }

    /// <summary>The sections as JSON.</summary>
    public required string Sections { get; set; }

    /// <summary>SHA-256 over text hash, renderer version, markup and sections: a damaged row is never shown.</summary>
    public required string Hash { get; set; }
}
