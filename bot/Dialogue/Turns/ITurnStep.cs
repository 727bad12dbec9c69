namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Answers one sort of utterance. Steps are asked in order; the first that answers has answered.</summary>
internal interface ITurnStep
{
    /// <summary>The answer, or null when it is not this step's matter.</summary>
    ValueTask<Said?> AnswerAsync(Turn turn, CancellationToken cancellation);
}
