using Microsoft.Extensions.Logging;
using Shirube.Bot.Dialogue.Memory;
using Shirube.Bot.Dialogue.Turns;

namespace Shirube.Bot.Dialogue;

/// <summary>Asks the steps in turn, and sees to it that there always is an answer and a record of it.</summary>
internal sealed partial class Assistant(TurnOpening opening, IEnumerable<ITurnStep> steps, TurnClosing closing, TurnRating ratings, ILogger<Assistant> logger) : IAssistant
{
    private readonly ITurnStep[] _steps = [.. steps];

    public async Task<Reply> GreetAsync(Utterance utterance, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return await AnswerAsync(utterance, turn => ValueTask.FromResult(Greeting.First(turn)), cancellation);
    }

    public async Task<Reply> ReplyAsync(Utterance utterance, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return await AnswerAsync(utterance, turn => StepsAsync(turn, cancellation), cancellation);
    }

    public Task<bool> RateAsync(Rating rating, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rating);
        return ratings.RateAsync(rating, cancellation);
    }

    private async Task<Reply> AnswerAsync(Utterance utterance, Func<Turn, ValueTask<Said>> answer, CancellationToken cancellation)
    {
        var turn = opening.Blank(utterance);
        Said said;
        try
        {
            turn.Memory = await opening.RememberAsync(utterance.ConversationId, cancellation);
            turn.Number = turn.Memory.Turns + 1;
            said = await answer(turn);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception, utterance.ConversationId);
            turn.Memory = turn.Memory with { Ending = Ending.Failed, Flow = null, AwaitsSubject = false };
            said = new Said { Kind = ReplyKind.Fault, Text = turn.Text["Fault"] };
        }

        return await closing.CloseAsync(turn, said);
    }

    private async ValueTask<Said> StepsAsync(Turn turn, CancellationToken cancellation)
    {
        foreach (var step in _steps)
        {
            if (await step.AnswerAsync(turn, cancellation) is { } said) return said;
        }

        // Something was pressed that nobody knows any more.
        return new Said { Kind = ReplyKind.Nothing, Text = turn.Text["SectionGone"] };
    }

    [LoggerMessage(1, LogLevel.Error, "A turn of conversation {Conversation} failed")]
    private partial void LogFailed(Exception exception, string conversation);
}
