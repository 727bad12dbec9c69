namespace Shirube.Knowledge.Markdown;

/// <summary>Something wrong with a text.</summary>
/// <param name="Kind">What.</param>
/// <param name="Line">Line of the text, from 1.</param>
/// <param name="Detail">The address, name or figure it is about.</param>
public sealed record MarkdownProblem(MarkdownProblemKind Kind, int Line, string Detail);
