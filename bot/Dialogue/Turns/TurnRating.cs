using System.Text.Json;
using Shirube.Bot.Dialogue.Memory;
using Shirube.Bot.Dialogue.Records;
using Shirube.Knowledge.Signals;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Keeps whether an answer helped. An answer that did not becomes a signal; who thinks otherwise later takes it back.</summary>
internal sealed class TurnRating(TurnStore store, ISignals signals, IEnumerable<ITurnObserver> observers, TimeProvider clock)
{
    private const int LongestComment = 1000;
    private readonly ITurnObserver[] _observers = [.. observers];

    public async Task<bool> RateAsync(Rating rating, CancellationToken cancellation)
    {
        var kept = rating with { Comment = rating.Comment.Length <= LongestComment ? rating.Comment : rating.Comment[..LongestComment] };
        if (await store.RateAsync(kept, clock.GetUtcNow(), cancellation) is not { } turn) return false;
        if (rating.Solved) await signals.WithdrawAsync(SignalKind.ChatMiss, turn.Id, cancellation);
        else await signals.RecordAsync(SignalOf(kept, turn), cancellation);
        foreach (var observer in _observers) observer.OnRated(kept);
        return true;
    }

    private static Observation SignalOf(Rating rating, TurnRecord turn)
    {
        var source = turn.Sources.Length == 0 ? null : JsonSerializer.Deserialize<List<Source>>(turn.Sources)?.FirstOrDefault();
        return new Observation
        {
            Kind = SignalKind.ChatMiss,
            Words = turn.Words,
            Lang = turn.Lang,
            No = source?.No,
            Revision = source?.Revision,
            Anchor = source?.Anchor,
            Reason = rating.Reason?.ToString(),
            Comment = rating.Comment,
            Person = rating.Person.IsSignedIn ? rating.Person.Id : null,
            Reference = turn.Id,
        };
    }
}
