using System.Security.Cryptography;
using System.Text;
using Shirube.Portal.Storage;

namespace Shirube.Portal.Pages.Desk.Transfer;

/// <summary>
/// Keeps the zip file that a person has tried, so that just that file is carried out and nobody has to send it twice. One for each
/// person, for a day; only who sent it can take it.
/// </summary>
internal sealed class ImportShelf(DataFolder folder, TimeProvider clock)
{
    private const int KeyBytes = 16;

    private const string Ending = ".zip";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Keeps a file in place of the person's earlier one.</summary>
    /// <returns>The key to take it with.</returns>
    public async Task<string> KeepAsync(IFormFile file, string person, CancellationToken cancellation)
    {
        Remove(person);
        RemoveOld();
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = DataFolder.OwnerOnlyFile;
        await using var kept = new FileStream(PathOf(person, key), options);
        await file.CopyToAsync(kept, cancellation);
        return key;
    }

    /// <summary>Opens what the person has kept under a key, or null when it is not there any more.</summary>
    public FileStream? Open(string person, string key)
    {
        if (key.Length != 2 * KeyBytes || !key.All(char.IsAsciiHexDigitLower)) return null;
        var path = PathOf(person, key);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete) : null;
    }

    /// <summary>Throws away what the person has kept.</summary>
    public void Remove(string person)
    {
        foreach (var file in Directory.EnumerateFiles(folder.ImportsFolder, $"{Hash(person)}-*{Ending}")) File.Delete(file);
    }

    // Also what was being unpacked when the program was killed.
    private void RemoveOld()
    {
        var limit = clock.GetUtcNow().UtcDateTime - Kept;
        foreach (var entry in new DirectoryInfo(folder.ImportsFolder).EnumerateFileSystemInfos().Where(entry => entry.LastWriteTimeUtc < limit))
        {
            if (entry is DirectoryInfo unpacked) unpacked.Delete(recursive: true);
            else entry.Delete();
        }
    }

    private string PathOf(string person, string key) => Path.Combine(folder.ImportsFolder, $"{Hash(person)}-{key}{Ending}");

    // Names of accounts may hold what a name of a file may not.
    private static string Hash(string person) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person)))[..32];
}
