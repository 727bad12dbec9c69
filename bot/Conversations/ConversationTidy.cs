using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Shirube.Bot.DirectLine;

namespace Shirube.Bot.Conversations;

/// <summary>Deletes conversations that are older than they are kept, and those that were made but never begun.</summary>
internal sealed class ConversationTidy(IDbContextFactory<ConversationsDbContext> database, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    /// <summary>Longer than any token for it is good.</summary>
    private static readonly TimeSpan UnbegunKept = TimeSpan.FromDays(1);

    /// <summary>Deleted at a time: other writers wait for each save.</summary>
    private const int Batch = 50;

    /// <summary>Deletes; returns how many conversations there were.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var deleted = 0;
        while (await DeleteSomeAsync(cancellation) is > 0 and var some) deleted += some;
        return deleted;
    }

    private async Task<int> DeleteSomeAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var old = now - TimeSpan.FromDays(options.Value.KeepDays);
        var unbegun = now - UnbegunKept;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var rows = await context.Conversations
            .Where(row => row.CreatedAt < old || (row.CreatedAt < unbegun && !context.Activities.Any(activity => activity.ConversationId == row.Id)))
            .OrderBy(row => row.CreatedAt).Take(Batch).ToListAsync(cancellation);
        // What belongs to them goes with them.
        context.Conversations.RemoveRange(rows);
        await context.SaveChangesAsync(cancellation);
        return rows.Count;
    }
}
