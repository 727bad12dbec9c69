namespace Shirube.Knowledge.Markdown;

/// <summary>A heading and the text under it, up to the next heading of any level.</summary>
/// <param name="Anchor">Id of the heading; empty for the text before the first heading.</param>
/// <param name="Level">2 to 6, as drawn; 0 for the text before the first heading.</param>
/// <param name="Heading">The heading as plain text.</param>
/// <param name="Text">Paragraphs, list items, table rows and notes as plain text, one a line.</param>
public sealed record MarkdownSection(string Anchor, int Level, string Heading, string Text);
