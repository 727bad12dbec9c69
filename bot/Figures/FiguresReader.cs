using Microsoft.EntityFrameworkCore;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Dialogue.Records;

namespace Shirube.Bot.Figures;

/// <summary>Counts turns. Rates are worked out when they are read, over one denominator that stands beside them.</summary>
public sealed class FiguresReader
{
    private const int MostMisses = 1000;
    private const int MostGroups = 50;
    private readonly IDbContextFactory<DialogueDbContext> _database;
    private readonly OfficeTime _time;

    internal FiguresReader(IDbContextFactory<DialogueDbContext> database, OfficeTime time) => (_database, _time) = (database, time);

    public async Task<BotFigures> ReadAsync(FiguresFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (from, until) = (_time.StartOf(filter.From), _time.StartOf(filter.To.AddDays(1)));
        await using var context = await _database.CreateDbContextAsync(cancellation);
        var chosen = context.Turns.AsNoTracking().Where(turn => turn.At >= from && turn.At < until);
        if (filter.Lang is { } lang) chosen = chosen.Where(turn => turn.Lang == lang);
        var turns = await chosen.OrderBy(turn => turn.At).Select(turn => new CountedTurn
        {
            ConversationId = turn.ConversationId,
            At = turn.At,
            Kind = turn.Kind,
            Band = turn.Band,
            IsChoice = turn.IsChoice,
            IsMiss = turn.IsMiss,
            Handover = turn.Handover,
            Solved = turn.Solved,
            Reason = turn.Reason,
        }).ToListAsync(cancellation);
        var misses = await chosen.Where(turn => turn.IsMiss && !turn.IsChoice && turn.Words != "").OrderByDescending(turn => turn.At)
            .Take(MostMisses).Select(turn => new { turn.Words, turn.At }).ToListAsync(cancellation);
        return new BotFigures
        {
            Days = [.. Days(filter, turns)],
            Misses = [.. MissGroups.Of(misses.Select(miss => (miss.Words, miss.At))).Take(MostGroups)],
            MissCount = turns.Count(turn => turn.IsMiss),
            Handovers = Counts(turns.Select(turn => turn.Handover)),
            Reasons = Counts(turns.Where(turn => turn.Solved == false).Select(turn => turn.Reason)),
            Solved = turns.Count(turn => turn.Solved == true),
            Unsolved = turns.Count(turn => turn.Solved == false),
            Deflection = DeflectionOf(turns),
        };
    }

    private IEnumerable<DayVolume> Days(FiguresFilter filter, List<CountedTurn> turns)
    {
        var byDay = turns.Where(turn => turn.IsQuestion).ToLookup(turn => _time.DayOf(turn.At));
        for (var day = filter.From; day <= filter.To; day = day.AddDays(1))
        {
            var own = byDay[day].ToList();
            yield return new DayVolume(day, own.Count(turn => turn.Band == Band.Sure), own.Count(turn => turn.Band == Band.Unsure),
                own.Count(turn => turn.Band == Band.Nothing), own.Count(turn => turn.Band is null));
        }
    }

    private static List<KeyValuePair<T, int>> Counts<T>(IEnumerable<T?> values) where T : struct, Enum =>
        [.. values.OfType<T>().CountBy(value => value).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)];

    private static Deflection DeflectionOf(List<CountedTurn> turns)
    {
        var (all, confirmed, potential, handed, unsolved) = (0, 0, 0, 0, 0);
        foreach (var conversation in turns.GroupBy(turn => turn.ConversationId, StringComparer.Ordinal))
        {
            var own = conversation.ToList();
            if (!own.Exists(turn => turn.IsQuestion || turn.Handover is not null)) continue;
            all++;
            var last = own.FindLast(turn => turn.Solved is not null)?.Solved;
            if (own.Exists(turn => turn.Handover is not null)) handed++;
            else if (last == true) confirmed++;
            else if (last is null && own.Exists(turn => turn.ShowedSection)) potential++;
            if (last == false) unsolved++;
        }

        return new Deflection(all, confirmed, potential, handed, unsolved);
    }
}
