namespace Shirube.Knowledge.Articles.Editing;

/// <summary>A save.</summary>
/// <param name="No">The article.</param>
/// <param name="Lang">Its language.</param>
/// <param name="Version">Version of the draft that the fields were begun from.</param>
/// <param name="Content">The fields.</param>
/// <param name="ChangeNote">What the draft changes and why; may be empty until it is sent to review.</param>
/// <param name="TranslationOf">Japanese revision that the translation was brought up to; null to leave that as it is.</param>
public sealed record DraftInput(int No, string Lang, int Version, DraftContent Content, string ChangeNote, int? TranslationOf = null);
