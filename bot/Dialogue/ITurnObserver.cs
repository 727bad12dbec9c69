namespace Shirube.Bot.Dialogue;

/// <summary>Is told of every turn and rating. It must be quick and must not fail: the person is waiting.</summary>
public interface ITurnObserver
{
    void OnTurn(TurnSummary turn);

    void OnRated(Rating rating);
}
