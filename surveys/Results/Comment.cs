using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Results;

/// <summary>One text that somebody wrote.</summary>
public sealed record Comment(Item Item, string Text);
