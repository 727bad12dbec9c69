using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Takes a picture or an attachment for a draft. What it is, its bytes say; its content is stored once however often it is used.</summary>
public sealed class AddMedia(IDbContextFactory<KnowledgeDbContext> database, TimeProvider time)
{
    /// <summary>Most files of one draft.</summary>
    public const int MostFiles = 100;

    private const int Attempts = 5;

    /// <summary>Stores the file under its name, or one like it when the name is taken by other bytes.</summary>
    /// <returns>The name, or why not.</returns>
    public async Task<AddedMedia> AddAsync(int no, string lang, string fileName, byte[] content, CancellationToken cancellation = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAddAsync(no, lang, fileName, content, cancellation);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody stored the same bytes or took the name at the same moment: now it is known.
            }
        }
    }

    private async Task<AddedMedia> TryAddAsync(int no, string lang, string fileName, byte[] content, CancellationToken cancellation)
    {
        if (MediaSignature.Read(content, fileName.ToLowerInvariant()) is not { } kind) return new AddedMedia(MediaRefusal.UnknownKind);
        if (content.Length > (kind.IsPicture ? ImportLimits.PictureBytes : ImportLimits.AttachmentBytes)) return new AddedMedia(MediaRefusal.TooLarge);
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.Drafts.FindAsync([no, lang], cancellation) is not { ReviewRevision: null }) return new AddedMedia(MediaRefusal.NoDraft);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var names = await context.DraftMedia.AsNoTracking().Where(media => media.No == no && media.Lang == lang).ToDictionaryAsync(media => media.Name, media => media.Hash, StringComparer.OrdinalIgnoreCase, cancellation);
        if (names.FirstOrDefault(pair => pair.Value == hash) is { Key: { } known }) return new AddedMedia(MediaRefusal.None, known, kind.IsPicture);
        if (names.Count >= MostFiles) return new AddedMedia(MediaRefusal.TooMany);
        var name = FreeName(fileName, kind.Extension, names.Keys);
        if (!await context.Media.AnyAsync(file => file.Hash == hash, cancellation))
            context.Media.Add(new MediaFile { Hash = hash, ContentType = kind.ContentType, Extension = kind.Extension, Width = kind.Width, Height = kind.Height, Content = content, AddedAt = time.GetUtcNow() });
        context.DraftMedia.Add(new DraftMedia { No = no, Lang = lang, Name = name, Hash = hash });
        await context.SaveChangesAsync(cancellation);
        return new AddedMedia(MediaRefusal.None, name, kind.IsPicture);
    }

    // The name comes from outside: what cannot stand in a text goes, and the extension is that of the bytes.
    private static string FreeName(string fileName, string extension, IReadOnlyCollection<string> taken)
    {
        var stem = new string([.. Path.GetFileNameWithoutExtension(fileName.Replace('\\', '/')).Where(unit => char.IsLetterOrDigit(unit) || unit is '-' or '_')]);
        if (stem.Length == 0) stem = "file";
        if (stem.Length > MediaNames.MaximumLength / 2) stem = stem[..(MediaNames.MaximumLength / 2)];
        for (var number = 1; ; number++)
        {
            var name = number == 1 ? $"{stem}.{extension}" : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}.{extension}");
            if (MediaNames.IsValid(name) && !taken.Contains(name, StringComparer.OrdinalIgnoreCase)) return name;
            if (!MediaNames.IsValid(name)) stem = "file";
        }
    }
}
