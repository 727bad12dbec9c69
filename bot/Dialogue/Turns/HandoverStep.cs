using Shirube.Bot.Desk;
using Shirube.Bot.Dialogue.Memory;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Hands the conversation over when the person asks for it, with a subject first where nothing was said yet.</summary>
internal sealed class HandoverStep(DeskHandover handover) : ITurnStep
{
    public async ValueTask<Said?> AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Memory.AwaitsSubject && turn.Pressed.Length == 0 && turn.Utterance.Text.Trim().Length > 0)
        {
            turn.Memory = turn.Memory with { AwaitsSubject = false };
            return await handover.MakeAsync(turn, turn.Utterance.Text.Trim(), ReasonOf(turn.Memory.Ending), cancellation);
        }

        if (!IsAsked(turn)) return null;
        turn.Words = turn.Text["Desk"];
        if (turn.Memory.Question.Length > 0 || turn.Memory.Shown.Count > 0)
            return await handover.MakeAsync(turn, turn.Memory.Question, ReasonOf(turn.Memory.Ending), cancellation);
        turn.Memory = turn.Memory with { AwaitsSubject = true };
        return new Said { Kind = ReplyKind.Courtesy, Text = turn.Text["AskSubject"], Expecting = turn.Text["ExpectSubject"], OffersDesk = false };
    }

    private static bool IsAsked(Turn turn) => turn.Pressed == ChoiceValues.Desk || (turn.Pressed.Length == 0 && SmallTalk.AsksForDesk(turn.Utterance.Text));

    private static HandoverReason ReasonOf(Ending ending) => ending switch
    {
        Ending.NothingFound => HandoverReason.NoKnowledge,
        Ending.Declined => HandoverReason.LowScore,
        Ending.FlowEnded => HandoverReason.Rule,
        Ending.Failed => HandoverReason.Error,
        _ => HandoverReason.Asked,
    };
}
