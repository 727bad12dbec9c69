using System.Security.Cryptography;

namespace Shirube.Bot.DirectLine.Tokens;

/// <summary>The secret that tokens are signed with: random, made once, kept in a file that only the program can read.</summary>
internal sealed class TokenKey(DirectLineFiles files)
{
    private const int Length = 32;

    private readonly Lazy<byte[]> _bytes = new(() => ReadOrMake(files.TokenKeyFile));

    public byte[] Bytes => _bytes.Value;

    private static byte[] ReadOrMake(string path)
    {
        if (!File.Exists(path)) Make(path);
        var bytes = File.ReadAllBytes(path);
        return bytes.Length == Length ? bytes : throw new InvalidDataException($"The key file \"{path}\" is damaged. Delete it to have a new one made.");
    }

    private static void Make(string path)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}.new";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(unfinished, options))
        {
            stream.Write(RandomNumberGenerator.GetBytes(Length));
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
