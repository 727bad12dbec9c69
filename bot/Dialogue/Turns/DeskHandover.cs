using Microsoft.Extensions.Logging;
using Shirube.Bot.Desk;
using Shirube.Bot.Dialogue.Excerpts;
using Shirube.Bot.Dialogue.Memory;
using Shirube.Bot.Dialogue.Records;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Makes an inquiry of a conversation: with all that was said and shown, so that nobody repeats themselves.</summary>
internal sealed partial class DeskHandover(IServiceDesk desk, TurnStore store, SectionText sections, ILogger<DeskHandover> logger)
{
    private const int LongestSubject = 200;

    public async Task<Said> MakeAsync(Turn turn, string subject, HandoverReason reason, CancellationToken cancellation)
    {
        var hours = desk.Hours();
        if (reason == HandoverReason.Asked && !hours.IsOpen) reason = HandoverReason.Hours;
        HandedOver made;
        try
        {
            made = await desk.HandOverAsync(await TellAsync(turn, subject, reason, cancellation), cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception, turn.Utterance.ConversationId);
            return new Said { Kind = ReplyKind.Fault, Text = turn.Text["HandoverFailed"] };
        }

        // What comes next is another matter.
        turn.Memory = new ConversationMemory { Shown = turn.Memory.Shown, Service = turn.Memory.Service, ContactFor = made.NeedsContact ? made.Number : null };
        var lines = new List<string> { turn.Text["HandedOver", made.Number, turn.Text.Moment(made.AnswerBy)] };
        if (!hours.IsOpen) lines.Add(turn.Text["HandedOverClosed", turn.Text.Moment(hours.NextOpening)]);
        if (made.NeedsContact) lines.Add(turn.Text["AskContact"]);
        return new Said
        {
            Kind = ReplyKind.HandedOver,
            Text = string.Join("\n\n", lines),
            Inquiry = made.Number,
            Handover = reason,
            OffersDesk = false,
            Expecting = made.NeedsContact ? turn.Text["ExpectContact"] : null,
        };
    }

    private async Task<Handover> TellAsync(Turn turn, string subject, HandoverReason reason, CancellationToken cancellation)
    {
        var turns = await store.TurnsAsync(turn.Utterance.ConversationId, cancellation);
        var line = string.Join(' ', subject.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length == 0) line = turns.LastOrDefault(row => !row.IsChoice && row.Words.Length > 0)?.Words ?? turn.Text["SubjectUnknown"];
        return new Handover
        {
            ConversationId = turn.Utterance.ConversationId,
            Person = turn.Utterance.Person,
            Lang = turn.Lang,
            Reason = reason,
            Subject = line.Length <= LongestSubject ? line : line[..LongestSubject],
            Transcript = [.. turns.SelectMany(Lines), .. Present(turn)],
            Shown = await ShownAsync(turn, cancellation),
            Service = turn.Memory.Service,
        };
    }

    private static IEnumerable<TranscriptLine> Lines(TurnRecord row)
    {
        if (row.Words.Length > 0) yield return new TranscriptLine(row.At, ByPerson: true, row.Words);
        yield return new TranscriptLine(row.At, ByPerson: false, row.Answer);
    }

    private static IEnumerable<TranscriptLine> Present(Turn turn) => turn.Words.Length > 0 ? [new TranscriptLine(turn.Now, ByPerson: true, turn.Words)] : [];

    private async Task<IReadOnlyList<Source>> ShownAsync(Turn turn, CancellationToken cancellation)
    {
        var shown = new List<Source>();
        foreach (var section in turn.Memory.Shown)
        {
            if (await sections.ReadAsync(section.No, section.Lang, section.Anchor, turn.Utterance.Person.Audiences, turn.Text, cancellation) is { } answer) shown.Add(answer.Source);
        }

        return shown;
    }

    [LoggerMessage(1, LogLevel.Error, "Conversation {Conversation} could not be handed over")]
    private partial void LogFailed(Exception exception, string conversation);
}
