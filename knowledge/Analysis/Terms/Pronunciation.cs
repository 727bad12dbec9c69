namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>How a short text is written and read, both in hiragana-folded form, with where words begin: what completions are matched against.</summary>
/// <param name="Surface">The text, normalised, lower case, katakana as hiragana.</param>
/// <param name="SurfaceWords">Where words begin in <paramref name="Surface"/>, ascending from 0.</param>
/// <param name="Reading">Its reading in hiragana; what has no reading stands as it is.</param>
/// <param name="ReadingWords">Where words begin in <paramref name="Reading"/>.</param>
public sealed record Pronunciation(string Surface, IReadOnlyList<int> SurfaceWords, string Reading, IReadOnlyList<int> ReadingWords);
