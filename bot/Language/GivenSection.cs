namespace Shirube.Bot.Language;

/// <summary>A section that a language model may use.</summary>
/// <param name="Title">Title of its article.</param>
/// <param name="Heading">Its heading; may be empty.</param>
/// <param name="Text">Its text, plain.</param>
public sealed record GivenSection(string Title, string Heading, string Text);
