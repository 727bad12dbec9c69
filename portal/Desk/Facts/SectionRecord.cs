namespace Shirube.Portal.Desk.Facts;

/// <summary>A section that an answer was given with.</summary>
/// <param name="Section">Which.</param>
/// <param name="Use">What the agent found about it.</param>
/// <param name="Comment">What is wrong with it, or empty.</param>
internal sealed record SectionRecord(SectionReference Section, SectionUse Use, string Comment);
