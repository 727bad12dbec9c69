using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Shirube.Bot.Conversations;

namespace Shirube.Bot.DirectLine.Uploads;

/// <summary>Keeps what people send, each file under a random name, for a day.</summary>
internal sealed class UploadStore(IDbContextFactory<ConversationsDbContext> database, DirectLineFiles files, TimeProvider clock)
{
    private const int IdBytes = 20;

    private const int Head = 16;

    /// <summary>Whether a conversation may keep as many more.</summary>
    public async Task<bool> HasRoomAsync(string conversationId, int more, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Uploads.CountAsync(row => row.ConversationId == conversationId, cancellation) + more <= UploadLimits.MostKept;
    }

    /// <summary>The type of a file's content, or null when it is not taken.</summary>
    public static async Task<string?> TypeOfAsync(IFormFile file, CancellationToken cancellation)
    {
        var head = new byte[Head];
        await using var stream = file.OpenReadStream();
        var length = await stream.ReadAtLeastAsync(head, Head, throwOnEndOfStream: false, cancellation);
        return UploadKind.TypeOf(head.AsSpan(0, length));
    }

    /// <summary>Keeps a file.</summary>
    public async Task<StoredUpload> KeepAsync(string conversationId, IFormFile file, string contentType, CancellationToken cancellation)
    {
        var upload = new StoredUpload
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)),
            ConversationId = conversationId,
            Name = NameOf(file.FileName),
            ContentType = contentType,
            At = clock.GetUtcNow(),
        };
        Directory.CreateDirectory(files.UploadsFolder);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var target = new FileStream(PathOf(upload.Id), options)) await file.CopyToAsync(target, cancellation);
        await using var context = await database.CreateDbContextAsync(cancellation);
        context.Uploads.Add(upload);
        await context.SaveChangesAsync(cancellation);
        return upload;
    }

    /// <summary>A file that is still kept, or null.</summary>
    public async Task<StoredUpload?> FindAsync(string id, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var since = clock.GetUtcNow() - UploadLimits.Kept;
        return await context.Uploads.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.At > since, cancellation);
    }

    /// <summary>Where the content of a file lies. The id is one of ours: it has been looked up.</summary>
    public string PathOf(string id) => Path.Combine(files.UploadsFolder, id);

    /// <summary>Deletes what is older than a day; returns how many there were.</summary>
    public async Task<int> TidyAsync(CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var until = clock.GetUtcNow() - UploadLimits.Kept;
        var old = await context.Uploads.Where(row => row.At <= until).ToListAsync(cancellation);
        foreach (var upload in old) File.Delete(PathOf(upload.Id));
        context.Uploads.RemoveRange(old);
        await context.SaveChangesAsync(cancellation);
        return old.Count;
    }

    // Only shown, never a path; still no folders in it.
    private static string NameOf(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.Where(letter => !char.IsControl(letter)));
        return clean.Length == 0 ? "file" : clean.Length > UploadLimits.LongestName ? clean[..UploadLimits.LongestName] : clean;
    }
}
