namespace Shirube.Bot.Turns;

/// <summary>Answers activities, whatever channel they come from.</summary>
public interface IAgent
{
    /// <summary>Answers one activity. Turns of one conversation come one after the other.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
