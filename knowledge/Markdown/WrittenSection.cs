namespace Shirube.Knowledge.Markdown;

/// <summary>A section as it is written.</summary>
/// <param name="Anchor">Id of the heading; empty for the text before the first heading.</param>
/// <param name="Level">2 to 6, as drawn; 0 for the text before the first heading.</param>
/// <param name="Heading">The heading as plain text.</param>
/// <param name="Blocks">What stands under it, without the sections below it.</param>
public sealed record WrittenSection(string Anchor, int Level, string Heading, IReadOnlyList<SectionBlock> Blocks);
