namespace Shirube.Surveys.Results;

/// <summary>Which comments are shown.</summary>
/// <param name="Text">Texts parted by spaces that all have to stand in the comment, or none.</param>
/// <param name="Word">A word of the comment, or none.</param>
/// <param name="Tone">Only of this tone, or all.</param>
/// <param name="Page">From 1.</param>
public sealed record CommentFilter(string? Text, string? Word, CommentTone? Tone, int Page);
