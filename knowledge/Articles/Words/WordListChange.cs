namespace Shirube.Knowledge.Articles.Words;

/// <summary>A change to a list of words.</summary>
/// <param name="Name">Which list.</param>
/// <param name="BasedOn">Number of the version that was looked at.</param>
/// <param name="Text">The whole list as it is to be.</param>
/// <param name="Note">What changes and why.</param>
public sealed record WordListChange(string Name, int BasedOn, string Text, string Note);
