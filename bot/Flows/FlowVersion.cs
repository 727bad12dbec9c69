namespace Shirube.Bot.Flows;

/// <summary>One version of a flow's file.</summary>
/// <param name="Name">Path of the file inside the content folder.</param>
/// <param name="Number">From 1.</param>
/// <param name="Author">Who brought it in.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="Text">The file.</param>
public sealed record FlowVersion(string Name, int Number, string Author, DateTimeOffset CreatedAt, string Text);
