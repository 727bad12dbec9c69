namespace Shirube.Portal.Desk.Facts;

/// <summary>What an agent found about a section.</summary>
internal enum SectionUse
{
    /// <summary>The answer is in it.</summary>
    Used,

    /// <summary>It is wrong or out of date.</summary>
    Flagged,
}
