namespace Shirube.Knowledge.Markdown;

/// <summary>A heading as it will be drawn.</summary>
/// <param name="Anchor">Its id.</param>
/// <param name="Level">2 to 6.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Start">Its place in the source.</param>
internal sealed record PlannedHeading(string Anchor, int Level, string Text, int Start);
