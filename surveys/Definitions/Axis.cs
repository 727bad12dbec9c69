namespace Shirube.Surveys.Definitions;

/// <summary>A side of the service that several questions measure together.</summary>
public sealed record Axis(string Name, LocalText Title);
