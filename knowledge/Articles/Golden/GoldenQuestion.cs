namespace Shirube.Knowledge.Articles.Golden;

/// <summary>A real phrasing that must find its article.</summary>
/// <param name="No">Number of the article.</param>
/// <param name="Lang">Language of the article.</param>
/// <param name="Question">The phrasing.</param>
public sealed record GoldenQuestion(int No, string Lang, string Question);
