namespace Shirube.Knowledge.Markdown;

/// <summary>A link in a text.</summary>
/// <param name="Target">Where it leads, as written.</param>
/// <param name="Kind">What it leads to.</param>
/// <param name="Line">Line of the text, from 1.</param>
public sealed record MarkdownLink(string Target, LinkKind Kind, int Line);
