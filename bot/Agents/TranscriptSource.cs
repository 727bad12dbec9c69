namespace Shirube.Bot.Agents;

/// <summary>Where an answer was taken from.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Url">Where it is, within the portal.</param>
public sealed record TranscriptSource(string Name, string Url);
