using Shirube.Bot.Dialogue.Answering;
using Shirube.Bot.Dialogue.Excerpts;
using Shirube.Bot.Dialogue.Memory;
using Shirube.Bot.Flows;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Answers a question from the published sections, in three bands of confidence.</summary>
internal sealed class AnswerStep(QuestionReader questions, SectionText sections, FlowMatcher flows, RephrasedAnswer rephrased, Missed missed) : ITurnStep
{
    private const int FewestChoices = 2;
    private const int MostChoices = 4;

    /// <summary>Of other parts of an article that are offered with its answer.</summary>
    private const int MostOtherParts = 3;

    /// <summary>From this likeness on, a flow may be what is meant.</summary>
    private const double LikeFlow = 0.45;

    public async ValueTask<Said?> AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Pressed.Length > 0) return null;
        var (question, found) = questions.Read(turn);
        turn.Memory = turn.Memory with { Question = question, Flow = null };
        var settings = turn.Settings.Settings;
        if (found.Confidence >= settings.SureFrom && await SureAsync(turn, question, found, cancellation) is { } sure) return sure;
        var flow = await flows.FindAsync(turn, cancellation) is { Likeness: >= LikeFlow } near ? near.Flow : null;
        return flow is not null || found.Confidence >= settings.UnsureFrom ? Unsure(turn, found, flow) : missed.Nothing(turn, found.Confidence);
    }

    private async Task<Said?> SureAsync(Turn turn, string question, Findings found, CancellationToken cancellation)
    {
        if (await rephrased.TryAsync(turn, question, found, cancellation) is { } written) return written with { Band = Band.Sure, Confidence = found.Confidence };
        var best = found.Sections[0];
        var answer = await sections.ReadAsync(best.Article.No, best.Article.Lang, best.Anchor, turn.Utterance.Person.Audiences, turn.Text, cancellation);
        return answer is null ? null : WithOtherParts(AnswerWriter.Of(answer, turn), answer.Source, found.Others) with { Band = Band.Sure, Confidence = found.Confidence };
    }

    // The right article, and maybe another part of it: one tap away.
    private static Said WithOtherParts(Said said, Source source, IReadOnlyList<FoundSection> others)
    {
        var further = others.Where(other => other.Heading.Length > 0).Select(other => Choices.Section(source, other.Heading, other.Anchor));
        return said with { Choices = [.. said.Choices, .. further.ExceptBy(said.Choices.Select(choice => choice.Value), choice => choice.Value, StringComparer.Ordinal).Take(MostOtherParts - said.Choices.Count)] };
    }

    private static Said Unsure(Turn turn, Findings found, Flow? flow)
    {
        var most = flow is null ? MostChoices : MostChoices - 1;
        var offered = found.Sections.Where((section, place) => place < FewestChoices || section.Confidence >= turn.Settings.Settings.UnsureFrom).Take(most).ToList();
        // One article only: its own sections are what there is to choose from.
        offered.AddRange(found.Others.Take(Math.Max(0, FewestChoices - offered.Count)));
        var choices = offered.ConvertAll(section => Choices.Section(section.Article, section.Heading, section.Anchor));
        if (flow is not null) choices.Insert(0, new Choice(Choices.Label(turn.Text["FlowChoice", flow.Title.In(turn.Lang)]), FlowValue.Begin(flow.Id)));
        turn.Memory = turn.Memory with { Service = flow?.Service ?? offered[0].Article.Service, Ending = Ending.Declined };
        return new Said
        {
            Kind = ReplyKind.Choices,
            Text = turn.Text["Unsure"],
            Choices = [.. choices, Choices.None(turn.Text)],
            Band = Band.Unsure,
            Confidence = found.Confidence,
        };
    }
}
