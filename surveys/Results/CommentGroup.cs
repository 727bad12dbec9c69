namespace Shirube.Surveys.Results;

/// <summary>Comments that share a word.</summary>
/// <param name="Word">The word, in the form of a dictionary.</param>
/// <param name="Tone">Whether the word praises (1), complains (−1) or does neither (0).</param>
/// <param name="Count">Comments that hold it.</param>
public sealed record CommentGroup(string Word, int Tone, int Count);
