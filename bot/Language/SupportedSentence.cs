namespace Shirube.Bot.Language;

/// <summary>A sentence that its source holds.</summary>
/// <param name="Text">The sentence, plain text without its mark.</param>
/// <param name="Section">The section it cites, from 1.</param>
public sealed record SupportedSentence(string Text, int Section);
