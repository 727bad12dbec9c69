namespace Shirube.Bot.Turns;

/// <summary>The rest of a turn.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
