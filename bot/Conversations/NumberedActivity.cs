namespace Shirube.Bot.Conversations;

/// <summary>An activity as it was saved.</summary>
/// <param name="Number">Its number within the conversation.</param>
/// <param name="Json">The activity.</param>
public sealed record NumberedActivity(long Number, string Json);
