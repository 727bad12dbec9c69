using Shirube.Portal.Desk.Facts;

namespace Shirube.Portal.Desk.Working;

/// <summary>A section offered for an answer.</summary>
/// <param name="Section">Which.</param>
/// <param name="Text">Its text.</param>
/// <param name="Url">Its address.</param>
/// <param name="Use">What the agent says about it; null when nothing.</param>
/// <param name="Comment">What is wrong with it, or empty.</param>
internal sealed record SectionPick(SectionReference Section, string Text, string Url, SectionUse? Use, string Comment)
{
    /// <summary>Names it in forms.</summary>
    public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Section.No}:{Section.Lang}:{Section.Anchor}");
}
