namespace Shirube.Bot.Dialogue;

/// <summary>A published section that something was taken from.</summary>
/// <param name="No">Number of the article.</param>
/// <param name="Lang">Its language.</param>
/// <param name="Revision">Number of the revision.</param>
/// <param name="Title">Title of the article.</param>
/// <param name="Heading">Heading of the section; empty for the text before the first heading.</param>
/// <param name="Anchor">Anchor of the section; empty for the text before the first heading.</param>
/// <param name="Url">Address within the portal.</param>
/// <param name="Updated">Day of the revision's publication.</param>
public sealed record Source(int No, string Lang, int Revision, string Title, string Heading, string Anchor, string Url, DateOnly Updated);
