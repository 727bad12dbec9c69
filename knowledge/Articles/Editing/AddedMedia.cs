namespace Shirube.Knowledge.Articles.Editing;

/// <summary>What became of a file for a draft.</summary>
/// <param name="Refusal">Why it was not taken.</param>
/// <param name="Name">Name to write after <c>media/</c>; empty when it was not taken.</param>
/// <param name="IsPicture">True when it can be shown inside the text.</param>
public sealed record AddedMedia(MediaRefusal Refusal, string Name = "", bool IsPicture = false);
