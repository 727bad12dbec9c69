using Shirube.Bot.Dialogue.Excerpts;
using Shirube.Bot.Dialogue.Memory;
using Shirube.Bot.Dialogue.Texts;
using Shirube.Bot.Flows;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Writes the steps of flows.</summary>
internal sealed class FlowWriter(SectionText sections)
{
    public async ValueTask<Said> BeginAsync(Turn turn, Flow flow, CancellationToken cancellation)
    {
        turn.Memory = turn.Memory with { Question = flow.Title.In(turn.Lang), Service = flow.Service, Misses = 0 };
        var said = await WriteAsync(turn, flow, flow.Steps[0], [flow.Steps[0].Id], cancellation);
        return said with { Text = $"**{MarkdownText.Escape(flow.Title.In(turn.Lang))}**\n\n{turn.Text["FlowOffered"]}\n\n{said.Text}" };
    }

    public async ValueTask<Said> WriteAsync(Turn turn, Flow flow, FlowStep step, IReadOnlyList<string> path, CancellationToken cancellation)
    {
        var shown = await ShownAsync(turn, step, cancellation);
        turn.Memory = turn.Memory with { Flow = new FlowPlace(flow.Id, path), Ending = Ending.FlowEnded };
        var lines = new List<string>();
        if (shown is not null) lines.Add(shown.Text);
        if (step.Show is not null && shown is null) lines.Add(turn.Text["SectionGone"]);
        if (step.Ask is { } ask) lines.Add(MarkdownText.Escape(ask.In(turn.Lang), int.MaxValue));
        else if (step.Show is not null) lines.Add(turn.Text["FlowShown"]);
        return new Said
        {
            Kind = ReplyKind.Flow,
            Text = string.Join("\n\n", lines),
            Sources = shown?.Sources ?? [],
            Choices = [.. Ways(turn, flow, step), .. Around(turn, path)],
            CanBeRated = shown is not null,
            Expecting = turn.Text["FlowChoose"],
            Flow = $"{flow.Id}/{step.Id}",
        };
    }

    private async Task<Said?> ShownAsync(Turn turn, FlowStep step, CancellationToken cancellation)
    {
        if (step.Show is not { } show) return null;
        var (section, lang) = show.In(turn.Lang);
        var answer = await sections.ReadAsync(section.No, lang, section.Anchor, turn.Utterance.Person.Audiences, turn.Text, cancellation);
        return answer is null ? null : AnswerWriter.Of(answer, turn, ReplyKind.Flow);
    }

    private static IEnumerable<Choice> Ways(Turn turn, Flow flow, FlowStep step) => step.Choices.Count > 0
        ? step.Choices.Select((choice, place) => new Choice(choice.Label.In(turn.Lang), FlowValue.Way(flow.Id, step.Id, place)))
        : [new Choice(turn.Text["Yes"], ChoiceValues.Solved), new Choice(turn.Text["No"], ChoiceValues.Unsolved)];

    private static IEnumerable<Choice> Around(Turn turn, IReadOnlyList<string> path) => path.Count < 2 ? [] :
    [
        new Choice(turn.Text["Back"], ChoiceValues.Back),
        new Choice(turn.Text["Restart"], ChoiceValues.Restart),
    ];
}
