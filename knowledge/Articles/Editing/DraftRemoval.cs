using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Takes a draft with its saves and its names of pictures out of the database, without reading the texts.</summary>
internal static class DraftRemoval
{
    public static async Task RemoveAsync(KnowledgeDbContext context, Draft draft, CancellationToken cancellation)
    {
        var saves = await context.DraftSaves.Where(save => save.No == draft.No && save.Lang == draft.Lang).Select(save => save.Version).ToListAsync(cancellation);
        foreach (var version in saves) context.DraftSaves.Remove(Stub(draft, version));
        context.DraftMedia.RemoveRange(await context.DraftMedia.Where(media => media.No == draft.No && media.Lang == draft.Lang).ToListAsync(cancellation));
        context.Drafts.Remove(draft);
    }

    public static DraftSave Stub(Draft draft, int version)
        => new() { No = draft.No, Lang = draft.Lang, Version = version, Content = "", SavedBy = "", SavedAt = default };
}
