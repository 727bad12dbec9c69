using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>
/// Saves a draft. Where somebody else has saved meanwhile, both changes are merged; where they do not go together nothing is
/// saved and both texts are handed back, so that nobody loses a word.
/// </summary>
public sealed class SaveDraft(IDbContextFactory<KnowledgeDbContext> database, TimeProvider time)
{
    /// <summary>Saves kept of a draft, so that a long session of autosaves stays small. An older beginning cannot be merged with.</summary>
    public const int KeptSaves = 50;

    /// <summary>Each round somebody else was faster; so many do not write in one draft.</summary>
    private const int Attempts = 40;

    public async Task<SaveOutcome> SaveAsync(DraftInput input, Curator by, CancellationToken cancellation = default)
    {
        var typed = input with { Content = input.Content.Normalized() };
        if (typed.Content.Length() + typed.ChangeNote.Length > DraftContent.MaximumLength) return new SaveOutcome(SaveStatus.TooLong, input.Version, typed.Content);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TrySaveAsync(typed, by, cancellation);
            }
            catch (DbUpdateException)
            {
                // Somebody saved between reading and writing: what they saved is merged in the next round.
                if (attempt == Attempts || !await HasMovedAsync(typed, attempt, cancellation)) throw;
            }
        }
    }

    private async Task<bool> HasMovedAsync(DraftInput input, int attempt, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var version = await context.Drafts.AsNoTracking().Where(draft => draft.No == input.No && draft.Lang == input.Lang).Select(draft => (int?)draft.Version).SingleOrDefaultAsync(cancellation);
        return attempt > 1 || version != input.Version;
    }

    private async Task<SaveOutcome> TrySaveAsync(DraftInput input, Curator by, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.Drafts.FindAsync([input.No, input.Lang], cancellation) is not { } draft) return new SaveOutcome(SaveStatus.NotFound, input.Version, input.Content);
        var stored = DraftContent.FromJson(draft.Content);
        if (draft.ReviewRevision is not null) return new SaveOutcome(SaveStatus.Closed, draft.Version, input.Content) { Theirs = stored, TheirName = draft.SavedBy };
        var outcome = draft.Version == input.Version
            ? new SaveOutcome(SaveStatus.Saved, draft.Version, input.Content)
            : await MergeAsync(context, draft, stored, input, cancellation);
        if (outcome.Status == SaveStatus.Disputed) return outcome;
        if (outcome.Content == stored && input.ChangeNote == draft.ChangeNote && (input.TranslationOf ?? draft.TranslationOf) == draft.TranslationOf) return outcome;
        return outcome with { Version = await StoreAsync(context, draft, input with { Content = outcome.Content }, by, cancellation) };
    }

    private static async Task<SaveOutcome> MergeAsync(KnowledgeDbContext context, Draft draft, DraftContent stored, DraftInput input, CancellationToken cancellation)
    {
        var origin = await context.DraftSaves.AsNoTracking()
            .Where(save => save.No == input.No && save.Lang == input.Lang && save.Version == input.Version)
            .Select(save => save.Content).SingleOrDefaultAsync(cancellation);
        IReadOnlyList<string> disputed;
        var merged = input.Content;
        // Without what they began from, every difference is a dispute.
        if (origin is not null) merged = DraftMerge.Merge(DraftContent.FromJson(origin), input.Content, stored, out disputed);
        else disputed = [.. DraftField.All.Where(field => field.Get(input.Content) != field.Get(stored)).Select(field => field.Name)];
        var status = disputed.Count > 0 ? SaveStatus.Disputed : merged == input.Content ? SaveStatus.Saved : SaveStatus.Merged;
        return new SaveOutcome(status, draft.Version, disputed.Count > 0 ? input.Content : merged) { Theirs = stored, TheirName = draft.SavedBy, Disputed = disputed };
    }

    private async Task<int> StoreAsync(KnowledgeDbContext context, Draft draft, DraftInput input, Curator by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        draft.Content = input.Content.ToJson();
        draft.Title = input.Content.Title;
        draft.ChangeNote = input.ChangeNote;
        if (draft.Lang != Translation.Original) draft.TranslationOf = input.TranslationOf ?? draft.TranslationOf;
        draft.Version++;
        draft.SavedAt = now;
        draft.SavedBy = by.Name;
        if (!draft.Writers.Split('\n').Contains(by.Name, StringComparer.Ordinal)) draft.Writers += "\n" + by.Name;
        context.DraftSaves.Add(new DraftSave { No = draft.No, Lang = draft.Lang, Version = draft.Version, Content = draft.Content, SavedBy = by.Name, SavedAt = now });
        var old = await context.DraftSaves.Where(save => save.No == draft.No && save.Lang == draft.Lang && save.Version <= draft.Version - KeptSaves)
            .Select(save => save.Version).ToListAsync(cancellation);
        foreach (var version in old) context.DraftSaves.Remove(DraftRemoval.Stub(draft, version));
        await context.SaveChangesAsync(cancellation);
        return draft.Version;
    }
}
