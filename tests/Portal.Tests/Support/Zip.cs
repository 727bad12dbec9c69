using System.IO.Compression;
using System.Text;

namespace Shirube.Portal.Tests.Support;

/// <summary>Makes zip files, good ones and others.</summary>
internal static class Zip
{
    /// <summary>A zip file of these files, in the order given.</summary>
    public static byte[] Of(params (string Name, byte[] Content)[] files) => Of(null, files);

    /// <summary>The same with names in another encoding than UTF-8 and without its mark.</summary>
    public static byte[] Of(Encoding? names, params (string Name, byte[] Content)[] files) => Fill(zip =>
    {
        foreach (var (name, content) in files)
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(content);
        }
    }, names);

    public static byte[] Fill(Action<ZipArchive> fill, Encoding? names = null)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, names)) fill(zip);
        return bytes.ToArray();
    }

    /// <summary>A zip file of a folder.</summary>
    public static byte[] OfFolder(string folder, string above = "") => Of([.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => (above + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file)))]);

    /// <summary>Marks all entries as encrypted, in their own heads and in the directory.</summary>
    public static byte[] Encrypted(byte[] zip)
    {
        byte[] changed = [.. zip];
        for (var at = 0; at + 8 < changed.Length; at++)
        {
            if (changed.AsSpan(at).StartsWith("PK\u0003\u0004"u8)) changed[at + 6] |= 1;
            if (changed.AsSpan(at).StartsWith("PK\u0001\u0002"u8)) changed[at + 8] |= 1;
        }

        return changed;
    }
}
