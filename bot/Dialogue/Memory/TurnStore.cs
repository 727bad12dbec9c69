using Microsoft.EntityFrameworkCore;
using Shirube.Bot.Dialogue.Records;

namespace Shirube.Bot.Dialogue.Memory;

/// <summary>Writes turns and memories, and reads them back.</summary>
internal sealed class TurnStore(IDbContextFactory<DialogueDbContext> database)
{
    private const int LongestTranscript = 200;

    /// <summary>Stores turns in their order and what is remembered after the last of each conversation.</summary>
    public async Task StoreAsync(IReadOnlyList<JournalEntry> entries, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var ids = entries.Select(entry => entry.Turn.ConversationId).Distinct(StringComparer.Ordinal).ToList();
        var known = await context.Conversations.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, StringComparer.Ordinal, cancellation);
        foreach (var entry in entries)
        {
            var memory = MemoryJson.Write(entry.Memory);
            if (known.TryGetValue(entry.Turn.ConversationId, out var conversation))
            {
                (conversation.Memory, conversation.LastAt) = (memory, entry.Turn.At);
            }
            else
            {
                conversation = new ConversationRecord { Id = entry.Turn.ConversationId, PersonId = entry.PersonId, StartedAt = entry.Turn.At, LastAt = entry.Turn.At, Memory = memory };
                known.Add(conversation.Id, conversation);
                context.Conversations.Add(conversation);
            }

            context.Turns.Add(entry.Turn);
        }

        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>What is remembered of a conversation; null when it is not known.</summary>
    public async Task<ConversationMemory?> MemoryAsync(string conversationId, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var json = await context.Conversations.Where(row => row.Id == conversationId).Select(row => row.Memory).SingleOrDefaultAsync(cancellation);
        return json is null ? null : MemoryJson.Read(json);
    }

    /// <summary>The last turns of a conversation, oldest first.</summary>
    public async Task<IReadOnlyList<TurnRecord>> TurnsAsync(string conversationId, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var turns = await context.Turns.AsNoTracking().Where(row => row.ConversationId == conversationId)
            .OrderByDescending(row => row.Number).ThenByDescending(row => row.At).Take(LongestTranscript).ToListAsync(cancellation);
        turns.Reverse();
        return turns;
    }

    /// <summary>Keeps a rating; null when the conversation has no such turn.</summary>
    public async Task<TurnRecord?> RateAsync(Rating rating, DateTimeOffset now, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var turn = await context.Turns.SingleOrDefaultAsync(row => row.Id == rating.TurnId && row.ConversationId == rating.ConversationId, cancellation);
        if (turn is null) return null;
        (turn.Solved, turn.Reason, turn.Comment, turn.RatedAt) = (rating.Solved, rating.Solved ? null : rating.Reason, rating.Comment, now);
        await context.SaveChangesAsync(cancellation);
        return turn;
    }
}
