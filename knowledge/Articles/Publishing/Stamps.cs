using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Changes the stamp by which other processes notice that something was published.</summary>
internal static class Stamps
{
    public static async Task ChangeAsync(KnowledgeDbContext context, CancellationToken cancellation)
    {
        var value = Guid.NewGuid().ToString("N");
        if (await context.Stamps.FindAsync([KnowledgeStamp.OnlyId], cancellation) is { } stamp) stamp.Value = value;
        else context.Stamps.Add(new KnowledgeStamp { Id = KnowledgeStamp.OnlyId, Value = value });
    }
}
