namespace Shirube.Bot.Figures;

/// <summary>Which turns are counted.</summary>
/// <param name="From">First day at the office.</param>
/// <param name="To">Last day.</param>
/// <param name="Lang">Language of the answers, or null for all.</param>
public sealed record FiguresFilter(DateOnly From, DateOnly To, string? Lang);
