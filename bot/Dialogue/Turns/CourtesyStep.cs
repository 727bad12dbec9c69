namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Greetings, thanks and curses.</summary>
internal sealed class CourtesyStep : ITurnStep
{
    public ValueTask<Said?> AnswerAsync(Turn turn, CancellationToken cancellation) => ValueTask.FromResult(Answer(turn));

    private static Said? Answer(Turn turn)
    {
        if (turn.Pressed.Length > 0) return null;
        if (SmallTalk.IsAbuse(turn.Utterance.Text)) return new Said { Kind = ReplyKind.Notice, Text = turn.Text["Abuse", turn.Text["Desk"]] };
        return SmallTalk.AnswerTo(turn.Utterance.Text) is { } name ? new Said { Kind = ReplyKind.Courtesy, Text = turn.Text[name] } : null;
    }
}
