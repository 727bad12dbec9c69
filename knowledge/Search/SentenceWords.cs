namespace Shirube.Knowledge.Search;

/// <summary>The words of a sentence that say something, in their base forms.</summary>
/// <param name="Words">Each once.</param>
/// <param name="IsNegative">Whether the sentence denies something.</param>
public sealed record SentenceWords(IReadOnlySet<string> Words, bool IsNegative);
