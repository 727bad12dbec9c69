using System.Text.RegularExpressions;
using Shirube.Bot.Desk;
using Shirube.Bot.Dialogue.Masking;
using Shirube.Bot.Dialogue.Texts;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Tells how an inquiry stands, to its owner and to nobody else.</summary>
internal sealed partial class StatusStep(IServiceDesk desk, OfficeTime time) : ITurnStep
{
    private const int MostLooked = 2;
    private const int WordsAround = 12;

    public async ValueTask<Said?> AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Pressed.Length > 0) return null;
        var folded = FoldedText.Of(turn.Utterance.Text);
        var numbers = Number().Matches(folded).Take(MostLooked).Select(match => match.Groups["number"].Value).ToList();
        foreach (var number in numbers)
        {
            if (await desk.FindAsync(number, turn.Utterance.Person.Id, cancellation) is { } status) return Tell(status, turn.Text);
        }

        // A number among other words may be anything: an error code, a product.
        return numbers.Count > 0 && folded.Trim().Length - numbers[0].Length <= WordsAround
            ? new Said { Kind = ReplyKind.Status, Text = turn.Text["StatusUnknown", MarkdownText.Escape(numbers[0].ToUpperInvariant())] }
            : null;
    }

    private Said Tell(InquiryStatus status, DialogueText text)
    {
        var lines = new List<string> { text["StatusLine", status.Number, MarkdownText.Escape(status.Subject), text[StateOf(status.State)], text.Moment(time.At(status.Received))] };
        if (status.AnswerBy is { } by) lines.Add(text["StatusAnswerBy", text.Moment(time.At(by))]);
        lines.Add(text["StatusLink", status.Url]);
        return new Said { Kind = ReplyKind.Status, Text = string.Join("\n\n", lines), Inquiry = status.Number };
    }

    private static string StateOf(string state) => state switch
    {
        "in-progress" => "StateInProgress",
        "escalated" => "StateEscalated",
        "answered" => "StateAnswered",
        "closed" => "StateClosed",
        _ => "StateOpen",
    };

    [GeneratedRegex(@"(^|[^A-Za-z0-9])(?<number>[A-Za-z]{1,3}[- ]?[0-9]{4}-?[0-9]{1,7})([^A-Za-z0-9]|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
