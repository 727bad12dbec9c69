using Shirube.Bot.Desk;
using Shirube.Bot.Dialogue.Memory;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>What is said when there is no answer: other words, or the desk; after a few times the desk by itself.</summary>
internal sealed class Missed(IServiceDesk desk)
{
    public Said Nothing(Turn turn, double confidence) => Miss(turn, Ending.NothingFound, "Nothing") with { Band = Band.Nothing, Confidence = confidence };

    public Said Declined(Turn turn) => Miss(turn, Ending.Declined, "NothingOfThese");

    /// <summary>What was shown did not help: there is nothing more to show.</summary>
    public Said NotSolved(Turn turn) => Miss(turn, turn.Memory.Flow is null ? Ending.Declined : Ending.FlowEnded, "NothingTwice", offersDesk: true);

    private Said Miss(Turn turn, Ending ending, string words, bool offersDesk = false)
    {
        turn.Memory = turn.Memory with { Misses = turn.Memory.Misses + 1, Ending = ending };
        offersDesk |= turn.Memory.Misses >= turn.Settings.Settings.MissesBeforeDesk;
        var text = turn.Text[offersDesk ? "NothingTwice" : words];
        return new Said
        {
            Kind = ReplyKind.Nothing,
            Text = offersDesk ? text + "\n\n" + Hours(turn) : text,
            Choices = [Choices.Desk(turn.Text)],
            IsMiss = true,
        };
    }

    private string Hours(Turn turn)
    {
        var hours = desk.Hours();
        return hours.IsOpen && hours.Closes is { } closes ? turn.Text["StillOpenUntil", turn.Text.Time(closes)] : turn.Text["ClosedUntil", turn.Text.Moment(hours.NextOpening)];
    }
}
