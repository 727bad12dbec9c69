using Shirube.Bot.Dialogue.Memory;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>"None of these", "start again", "solved" and "not solved", pressed or typed.</summary>
internal sealed class PlainChoiceStep(Missed missed, TurnRating ratings) : ITurnStep
{
    public async ValueTask<Said?> AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        if (Is(turn, ChoiceValues.None, "NoneOfThese")) return missed.Declined(turn);
        if (Is(turn, ChoiceValues.Restart, "Restart"))
        {
            turn.Memory = new ConversationMemory { Shown = turn.Memory.Shown };
            return Greeting.Again(turn);
        }

        if (Is(turn, ChoiceValues.Solved, "Yes"))
        {
            await RateAsync(turn, isSolved: true, cancellation);
            turn.Memory = turn.Memory with { Misses = 0, Flow = null, LastShown = null };
            return new Said { Kind = ReplyKind.Courtesy, Text = turn.Text["Solved"] };
        }

        if (!Is(turn, ChoiceValues.Unsolved, "No")) return null;
        await RateAsync(turn, isSolved: false, cancellation);
        turn.Memory = turn.Memory with { LastShown = null };
        return missed.NotSolved(turn);
    }

    private async Task RateAsync(Turn turn, bool isSolved, CancellationToken cancellation)
    {
        if (turn.Memory.LastShown is not { } shown) return;
        var rating = new Rating { ConversationId = turn.Utterance.ConversationId, TurnId = shown, Person = turn.Utterance.Person, Solved = isSolved };
        await ratings.RateAsync(rating, cancellation);
    }

    private static bool Is(Turn turn, string value, string label)
    {
        if (turn.Pressed != value && (turn.Pressed.Length > 0 || turn.Utterance.Text.Trim() != turn.Text[label])) return false;
        turn.Words = turn.Text[label];
        return true;
    }
}
