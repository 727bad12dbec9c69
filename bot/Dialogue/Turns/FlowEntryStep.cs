using Shirube.Bot.Flows;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Begins a flow where the question is one of its wordings.</summary>
internal sealed class FlowEntryStep(FlowMatcher matcher, FlowWriter writer) : ITurnStep
{
    /// <summary>From this likeness on, the question says no more than the wording does.</summary>
    private const double SameWording = 0.8;

    public async ValueTask<Said?> AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Pressed.Length > 0) return null;
        return await matcher.FindAsync(turn, cancellation) is { } found && found.Likeness >= SameWording ? await writer.BeginAsync(turn, found.Flow, cancellation) : null;
    }
}
