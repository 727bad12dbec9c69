using Shirube.Bot.Dialogue.Texts;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>First words.</summary>
internal static class Greeting
{
    private const int LongestWords = 60;

    public static Said First(Turn turn)
    {
        turn.Words = "";
        var own = turn.Lang == "en" ? turn.Settings.Settings.GreetingEn : turn.Settings.Settings.GreetingJa;
        var text = own.Length > 0 ? own : turn.Text["Greeting"];
        if (turn.Utterance.SearchedFor is not { Length: > 0 } searched) return new Said { Kind = ReplyKind.Courtesy, Text = text };
        var words = searched.Length <= LongestWords ? searched : searched[..LongestWords];
        return new Said
        {
            Kind = ReplyKind.Courtesy,
            Text = text + "\n\n" + turn.Text["GreetingSearched", MarkdownText.Escape(words)],
            Choices = [new Choice(turn.Text["LookUp", words], ChoiceValues.AskPrefix + words)],
        };
    }

    public static Said Again(Turn turn) => new() { Kind = ReplyKind.Courtesy, Text = turn.Text["GreetingAgain"] };
}
