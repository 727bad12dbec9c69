namespace Shirube.Portal.Surveys;

/// <summary>A word of a comment as it is compared with the list of tones.</summary>
/// <param name="Word">Its form in the dictionary, in lower case.</param>
/// <param name="IsTopic">Whether it says what the comment is about.</param>
internal readonly record struct CommentToken(string Word, bool IsTopic);
