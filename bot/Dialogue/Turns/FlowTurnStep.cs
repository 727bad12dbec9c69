using System.Globalization;
using Shirube.Bot.Desk;
using Shirube.Bot.Flows;
using Shirube.Knowledge.Search;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Leads through a flow: what was pressed, or typed where it names a choice. Anything else leaves it.</summary>
internal sealed class FlowTurnStep(FlowCatalog flows, FlowWriter writer, DeskHandover handover) : ITurnStep
{
    /// <summary>From this likeness on, what is typed is the choice and no other question.</summary>
    private const double SameChoice = 0.75;

    public async ValueTask<Said?> AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        if (FlowValue.Read(turn.Pressed) is { } pressed) return await PressedAsync(turn, pressed, cancellation);
        if (IsBack(turn)) return await BackAsync(turn, cancellation);
        if (turn.Pressed.Length > 0 || turn.Memory.Flow is not { } place || await flows.FindAsync(place.Id, cancellation) is not { } flow || flow.Find(place.Path[^1]) is not { } step) return null;
        var chosen = Chosen(turn, step);
        return chosen < 0 ? null : await GoAsync(turn, flow, step, chosen, cancellation);
    }

    private async ValueTask<Said?> PressedAsync(Turn turn, FlowValue pressed, CancellationToken cancellation)
    {
        if (await flows.FindAsync(pressed.Flow, cancellation) is not { } flow || turn.Settings.Settings.FlowsOff.Contains(flow.Id, StringComparer.Ordinal)) return Gone(turn);
        if (pressed.Step.Length == 0)
        {
            turn.Words = flow.Title.In(turn.Lang);
            return await writer.BeginAsync(turn, flow, cancellation);
        }

        return flow.Find(pressed.Step) is { } step && pressed.Choice < step.Choices.Count ? await GoAsync(turn, flow, step, pressed.Choice, cancellation) : Gone(turn);
    }

    private async ValueTask<Said?> GoAsync(Turn turn, Flow flow, FlowStep from, int choice, CancellationToken cancellation)
    {
        var way = from.Choices[choice];
        turn.Words = way.Label.In(turn.Lang);
        if (way.To == Flow.Solved)
        {
            turn.Memory = turn.Memory with { Flow = null, Misses = 0 };
            return new Said { Kind = ReplyKind.Courtesy, Text = turn.Text["Solved"], Flow = $"{flow.Id}/{Flow.Solved}" };
        }

        if (way.To == Flow.Desk)
        {
            var said = await handover.MakeAsync(turn, $"{flow.Title.In(turn.Lang)}：{turn.Words}", HandoverReason.Rule, cancellation);
            return said with { Flow = $"{flow.Id}/{Flow.Desk}" };
        }

        if (flow.Find(way.To) is not { } next) return Gone(turn);
        // A button further up may have been pressed: the way goes on from there.
        var path = turn.Memory.Flow is { } place && place.Id == flow.Id ? place.Path.TakeWhile(id => id != from.Id).ToList() : [];
        return await writer.WriteAsync(turn, flow, next, [.. path, from.Id, next.Id], cancellation);
    }

    private async ValueTask<Said?> BackAsync(Turn turn, CancellationToken cancellation)
    {
        turn.Words = turn.Text["Back"];
        if (turn.Memory.Flow is not { } place || await flows.FindAsync(place.Id, cancellation) is not { } flow) return Greeting.Again(turn);
        if (place.Path.Count < 2 || flow.Find(place.Path[^2]) is not { } before)
        {
            turn.Memory = turn.Memory with { Flow = null };
            return Greeting.Again(turn);
        }

        return await writer.WriteAsync(turn, flow, before, [.. place.Path.SkipLast(1)], cancellation);
    }

    private static bool IsBack(Turn turn) =>
        turn.Pressed == ChoiceValues.Back || (turn.Pressed.Length == 0 && turn.Memory.Flow is not null && turn.Utterance.Text.Trim() == turn.Text["Back"]);

    // By its number, or by its words.
    private static int Chosen(Turn turn, FlowStep step)
    {
        var words = Masking.FoldedText.Of(turn.Utterance.Text).Trim();
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= step.Choices.Count) return number - 1;
        var likeness = new Likeness(words);
        var (chosen, nearest) = (-1, 0.0);
        for (var place = 0; place < step.Choices.Count; place++)
        {
            var label = step.Choices[place].Label.In(turn.Lang);
            var like = label == words ? 1 : likeness.To(label);
            if (like > nearest) (chosen, nearest) = (place, like);
        }

        return nearest >= SameChoice ? chosen : -1;
    }

    private static Said Gone(Turn turn)
    {
        turn.Memory = turn.Memory with { Flow = null };
        return new Said { Kind = ReplyKind.Nothing, Text = turn.Text["FlowGone"] };
    }
}
