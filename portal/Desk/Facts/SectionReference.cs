namespace Shirube.Portal.Desk.Facts;

/// <summary>A section as it was published.</summary>
/// <param name="No">Number of the article.</param>
/// <param name="Lang">Its language.</param>
/// <param name="Revision">Number of the revision.</param>
/// <param name="Anchor">The section; empty for the text before the first heading.</param>
/// <param name="Title">Title of the article and heading of the section, as they were.</param>
internal sealed record SectionReference(int No, string Lang, int Revision, string Anchor, string Title);
