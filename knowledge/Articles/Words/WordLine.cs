namespace Shirube.Knowledge.Articles.Words;

/// <summary>A line of a list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">The line.</param>
public sealed record WordLine(int Number, string Text);
