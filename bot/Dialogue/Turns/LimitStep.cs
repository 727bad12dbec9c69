using Shirube.Bot.Dialogue.Texts;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Answers what cannot be looked up: too long, no words at all, another language.</summary>
internal sealed class LimitStep : ITurnStep
{
    /// <summary>Nobody asks one question in more; the search would look for all of it.</summary>
    public const int Longest = 500;

    public ValueTask<Said?> AnswerAsync(Turn turn, CancellationToken cancellation) => ValueTask.FromResult(Answer(turn));

    private static Said? Answer(Turn turn)
    {
        if (turn.Pressed.Length > 0) return null;
        var text = turn.Utterance.Text;
        if (text.Length > Longest) return new Said { Kind = ReplyKind.Notice, Text = turn.Text["TooLong", Longest] };
        return Languages.Of(text) switch
        {
            TextLanguage.Other => new Said { Kind = ReplyKind.Notice, Text = DialogueText.Japanese["OtherLanguage"] + "\n\n" + DialogueText.English["OtherLanguage"] },
            TextLanguage.None => new Said { Kind = ReplyKind.Notice, Text = turn.Text["Unreadable"] },
            _ => null,
        };
    }
}
