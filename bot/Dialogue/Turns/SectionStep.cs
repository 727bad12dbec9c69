using Shirube.Bot.Dialogue.Excerpts;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Shows the section that was chosen.</summary>
internal sealed class SectionStep(SectionText sections) : ITurnStep
{
    public async ValueTask<Said?> AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        if (Choices.ReadSection(turn.Pressed) is not { } chosen) return null;
        var answer = await sections.ReadAsync(chosen.No, chosen.Lang, chosen.Anchor, turn.Utterance.Person.Audiences, turn.Text, cancellation);
        if (answer is null) return new Said { Kind = ReplyKind.Nothing, Text = turn.Text["SectionGone"] };
        turn.Words = answer.Source.Heading.Length == 0 ? answer.Source.Title : $"{answer.Source.Heading}（{answer.Source.Title}）";
        return AnswerWriter.Of(answer, turn);
    }
}
