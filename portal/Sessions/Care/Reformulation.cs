namespace Shirube.Portal.Sessions.Care;

/// <summary>Somebody searched, opened nothing, searched with other words and opened an article.</summary>
/// <param name="From">The first words.</param>
/// <param name="To">The words that led somewhere.</param>
/// <param name="No">The article that was opened.</param>
/// <param name="Lang">Its language.</param>
/// <param name="Person">Who; only counted.</param>
internal sealed record Reformulation(string From, string To, int No, string Lang, string Person);
