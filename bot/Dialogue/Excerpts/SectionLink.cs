namespace Shirube.Bot.Dialogue.Excerpts;

/// <summary>A section of the same article.</summary>
internal sealed record SectionLink(string Heading, string Anchor);
