namespace Shirube.Knowledge.Analysis;

/// <summary>A word that an administrator added.</summary>
/// <param name="Surface">The word as it stands in normalised text.</param>
/// <param name="Reading">Its reading in katakana; may be empty.</param>
/// <param name="Part">Its part of speech.</param>
/// <param name="Segments">The parts that a search may ask for, together the surface; empty when it has none.</param>
public sealed record UserWord(string Surface, string Reading, PartOfSpeech Part, IReadOnlyList<string> Segments)
{
    /// <summary>A word cost to use as it is; null lets the tokenizer choose one (see <see cref="UserLexicon"/>).</summary>
    internal int? Cost { get; init; }
}
