using System.Text.Json;
using Microsoft.Extensions.Logging;
using Shirube.Bot.Dialogue.Memory;
using Shirube.Bot.Dialogue.Records;
using Shirube.Knowledge.Signals;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Ends a turn: the reply as channels get it, the record, the memory, and those who are told.</summary>
internal sealed partial class TurnClosing(ConversationMemories memories, TurnJournal journal, IEnumerable<ITurnObserver> observers, TimeProvider clock, ILogger<TurnClosing> logger)
{
    /// <summary>The disk is quick; where it is not, the person is not kept waiting.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly ITurnObserver[] _observers = [.. observers];

    public async Task<Reply> CloseAsync(Turn turn, Said said)
    {
        var reply = ReplyOf(turn, said);
        turn.Memory = turn.Memory with { Turns = turn.Number };
        if (said.CanBeRated) turn.Memory = turn.Memory with { LastShown = turn.Id };
        memories.Keep(turn.Utterance.ConversationId, turn.Memory);
        var stored = journal.AddAsync(new JournalEntry { Turn = RecordOf(turn, said, reply), PersonId = turn.Utterance.Person.Id, Memory = turn.Memory, Miss = MissOf(turn, said) });
        Tell(turn, said);
        try
        {
            await stored.WaitAsync(Patience, clock);
        }
        catch (TimeoutException)
        {
            LogSlow(turn.Id);
        }

        return reply;
    }

    private static Reply ReplyOf(Turn turn, Said said)
    {
        var choices = said.OffersDesk && !said.Choices.Any(choice => choice.Value == ChoiceValues.Desk) ? [.. said.Choices, Choices.Desk(turn.Text)] : said.Choices;
        return new Reply
        {
            TurnId = turn.Id,
            Kind = said.Kind,
            Text = Warning(turn) + said.Text,
            Lang = turn.Lang,
            Sources = said.Sources,
            Choices = choices,
            CanBeRated = said.CanBeRated,
            Inquiry = said.Inquiry,
            Expecting = said.Expecting,
        };
    }

    private static string Warning(Turn turn)
    {
        // Who was asked for a contact has not made a mistake.
        if (turn.Utterance.Masked.Count == 0 || turn.Words == turn.Text["ContactHidden"]) return "";
        var kinds = string.Join(turn.Text["ListSeparator"], turn.Utterance.Masked.Distinct().Select(kind => turn.Text["Masked" + kind]));
        return turn.Text["Masked", kinds] + "\n\n";
    }

    private static TurnRecord RecordOf(Turn turn, Said said, Reply reply) => new()
    {
        Id = turn.Id,
        ConversationId = turn.Utterance.ConversationId,
        Number = turn.Number,
        At = turn.Now,
        Kind = said.Kind,
        Band = said.Band,
        Confidence = said.Confidence,
        Words = turn.Words,
        IsChoice = turn.Pressed.Length > 0,
        Lang = turn.Lang,
        Answer = reply.Text,
        Sources = said.Sources.Count == 0 ? "" : JsonSerializer.Serialize(said.Sources),
        IsMiss = said.IsMiss,
        Handover = said.Handover,
        Inquiry = said.Inquiry,
        Flow = said.Flow,
        Settings = turn.Settings.Number,
    };

    private static Observation? MissOf(Turn turn, Said said) => !said.IsMiss || turn.Memory.Question.Length == 0 ? null : new Observation
    {
        Kind = SignalKind.ChatMiss,
        Words = turn.Memory.Question,
        Lang = turn.Lang,
        Person = turn.Utterance.Person.IsSignedIn ? turn.Utterance.Person.Id : null,
        Reference = turn.Id,
    };

    private void Tell(Turn turn, Said said)
    {
        var summary = new TurnSummary
        {
            TurnId = turn.Id,
            ConversationId = turn.Utterance.ConversationId,
            Person = turn.Utterance.Person,
            At = turn.Now,
            Kind = said.Kind,
            Words = turn.Pressed.Length > 0 ? "" : turn.Words,
            Lang = turn.Lang,
            Sources = said.Sources,
            Inquiry = said.Inquiry,
        };
        foreach (var observer in _observers) observer.OnTurn(summary);
    }

    [LoggerMessage(1, LogLevel.Warning, "Turn {Turn} was answered before it was stored")]
    private partial void LogSlow(string turn);
}
