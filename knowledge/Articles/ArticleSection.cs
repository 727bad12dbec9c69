namespace Shirube.Knowledge.Articles;

/// <summary>A heading and the text under it.</summary>
/// <param name="Anchor">Fragment that leads to it; empty for the first.</param>
/// <param name="Level">2 or more, as drawn on the page; 0 for the first.</param>
/// <param name="Heading">Its heading as plain text.</param>
/// <param name="Text">Its text as plain text, without the text of sections below it.</param>
public sealed record ArticleSection(string Anchor, int Level, string Heading, string Text);
