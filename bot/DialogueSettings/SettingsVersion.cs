namespace Shirube.Bot.DialogueSettings;

/// <summary>One version of the settings, as it is listed.</summary>
/// <param name="Number">From 1; 0 stands for the settings the portal comes with.</param>
/// <param name="Author">Who saved it.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="Note">Why.</param>
/// <param name="RestoredFrom">The version that was brought back; null when it was written anew.</param>
/// <param name="Json">The settings as text, one value a line.</param>
public sealed record SettingsVersion(int Number, string Author, DateTimeOffset CreatedAt, string Note, int? RestoredFrom, string Json);
