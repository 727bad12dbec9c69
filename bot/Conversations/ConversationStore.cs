using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Shirube.Bot.Conversations;

/// <summary>Reads what was said.</summary>
internal sealed class ConversationStore(IDbContextFactory<ConversationsDbContext> database, TimeProvider clock)
{
    /// <summary>Posts that a client may still send again.</summary>
    private const int RememberedPosts = 16;

    /// <summary>A conversation as it stands, or null.</summary>
    public async Task<LiveConversation?> OpenAsync(string id)
    {
        await using var context = await database.CreateDbContextAsync();
        var stored = await context.Conversations.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id);
        if (stored is null) return null;
        var last = await context.Activities.AsNoTracking().Where(row => row.ConversationId == id).OrderByDescending(row => row.Number).Take(RememberedPosts)
            .Select(row => new { row.Number, row.ClientId }).ToListAsync();
        var live = new LiveConversation(HeadOf(stored), last.Count == 0 ? 0 : last[0].Number, stored.EndedAt is not null, clock.GetTimestamp());
        foreach (var post in last.Where(post => post.ClientId is not null).Reverse()) live.Recent.Remember(post.ClientId!, AppendEntry.IdOf(id, post.Number));
        return live;
    }

    /// <summary>The JSON of activities after a number, oldest first.</summary>
    public async Task<IReadOnlyList<NumberedActivity>> ReadAsync(string id, long after, int most, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Activities.AsNoTracking().Where(row => row.ConversationId == id && row.Number > after).OrderBy(row => row.Number).Take(most)
            .Select(row => new NumberedActivity(row.Number, row.Json)).ToListAsync(cancellation);
    }

    /// <summary>The open conversation that a person began last, when something was said in it since a moment; else null.</summary>
    public async Task<ConversationHead?> LatestAsync(string personId, DateTimeOffset since, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var stored = await context.Conversations.AsNoTracking().Where(row => row.PersonId == personId && row.EndedAt == null)
            .OrderByDescending(row => row.CreatedAt).FirstOrDefaultAsync(cancellation);
        if (stored is null) return null;
        var isRecent = stored.CreatedAt >= since
            || await context.Activities.AnyAsync(row => row.ConversationId == stored.Id && row.At >= since, cancellation);
        return isRecent ? HeadOf(stored) : null;
    }

    /// <summary>The set that a client reads: activities as they were saved, and how far they reach.</summary>
    public static string SetOf(IReadOnlyList<NumberedActivity> activities, long after)
    {
        var watermark = activities.Count == 0 ? after : activities[^1].Number;
        var text = new StringBuilder("{\"activities\":[").AppendJoin(',', activities.Select(activity => activity.Json));
        return text.Append("],\"watermark\":\"").Append(watermark).Append("\"}").ToString();
    }

    private static ConversationHead HeadOf(StoredConversation stored)
        => new(stored.Id, stored.UserId, stored.PersonId, stored.IsSignedIn, stored.Lang, stored.SearchedFor, stored.CreatedAt);
}
