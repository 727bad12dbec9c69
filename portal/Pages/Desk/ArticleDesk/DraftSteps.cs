using Shirube.Knowledge.Articles.Editing;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>The steps that a draft's page offers.</summary>
internal sealed class DraftSteps(StartDraft start, SendToReview send, DiscardDraft discard, AddMedia media, ArticleLog log)
{
    /// <summary>Most bytes read of a file: more is refused whatever it is.</summary>
    private const int LongestFile = 11 * 1024 * 1024;

    public Task<EditOutcome> StartAsync(DraftRequest request, Curator by, CancellationToken cancellation) => start.StartAsync(request, by, cancellation);

    public Task<EditOutcome> SendAsync(int no, string lang, int version, Curator by, CancellationToken cancellation) => send.SendAsync(no, lang, version, by, cancellation);

    public Task<EditOutcome> DiscardAsync(int no, string lang, int version, Curator by, CancellationToken cancellation) => discard.DiscardAsync(no, lang, version, by, cancellation);

    /// <summary>Whether anything ever happened to an article.</summary>
    public async Task<bool> ExistsAsync(int no, string lang, CancellationToken cancellation) => (await log.ReadAsync(no, lang, cancellation)).Count > 0;

    public async Task<AddedMedia> AddAsync(int no, string lang, IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0) return new AddedMedia(MediaRefusal.UnknownKind);
        if (file.Length > LongestFile) return new AddedMedia(MediaRefusal.TooLarge);
        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory, cancellation);
        return await media.AddAsync(no, lang, file.FileName, memory.ToArray(), cancellation);
    }
}
