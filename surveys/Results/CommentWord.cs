namespace Shirube.Surveys.Results;

/// <summary>A word of a comment.</summary>
/// <param name="Text">The word, in the form of a dictionary; a denied one as it is denied.</param>
/// <param name="Tone">Whether the word praises (1), complains (−1) or does neither (0).</param>
public sealed record CommentWord(string Text, int Tone);
