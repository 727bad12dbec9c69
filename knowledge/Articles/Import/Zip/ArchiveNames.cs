using System.IO.Compression;
using System.Text;
using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import.Zip;

/// <summary>Checks the names in a zip file before anything is unpacked: all that is wrong is told, not only the first.</summary>
internal sealed class ArchiveNames
{
    /// <summary>More faults are not told one by one.</summary>
    private const int MostFaults = 20;

    private const int LongestName = 300;

    /// <summary>Bytes of a part between slashes, as usual file systems have it.</summary>
    private const int LongestPart = 255;

    private const int UnixKind = 0xF000;
    private const int UnixFile = 0x8000;

    private static readonly string[] ArchiveEndings = [".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".lzh", ".cab"];

    private readonly List<FileProblem> _faults = [];

    // Names that differ in case only are one file on other systems, so they are here as well.
    private readonly HashSet<string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders = new(StringComparer.OrdinalIgnoreCase);

    private ArchiveNames()
    {
    }

    /// <summary>The files to unpack with their names inside the folder.</summary>
    /// <param name="zip">The open archive.</param>
    /// <param name="faults">Why nothing may be unpacked; empty when everything may.</param>
    public static List<(ZipArchiveEntry Entry, string Name)> Read(ZipArchive zip, out IReadOnlyList<FileProblem> faults)
    {
        var names = new ArchiveNames();
        var files = new List<(ZipArchiveEntry, string)>();
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            // File managers of macOS take letters apart; texts name their pictures with whole ones.
            var name = entry.FullName.Normalize(NormalizationForm.FormC);
            if (IsOfTheSystem(name)) continue;
            names.Check(entry, name);
            files.Add((entry, name));
        }

        names.CheckFolders();
        faults = names._faults.Count <= MostFaults ? names._faults : [.. names._faults.Take(MostFaults), new FileProblem("", 0, true, $"ほかに {names._faults.Count - MostFaults} 個のファイルが取り込めません。", $"{names._faults.Count - MostFaults} more files cannot be imported.")];
        return files;
    }

    private void Check(ZipArchiveEntry entry, string name)
    {
        var parts = name.Split('/');
        if (name.Contains('\uFFFD', StringComparison.Ordinal))
            Refuse("", "UTF-8 と書いてあるのに、そうではない名前が入っています。", "A name in it is marked as UTF-8 and is not.");
        else if (parts.Any(part => part is "" or "." or ".." || part[^1] is ' ' or '.') || name.Any(letter => char.IsControl(letter) || letter is '\\' or ':'))
            Refuse("", "フォルダの外を指すか、使えない文字のある名前が入っています。", "A name in it leads out of the folder or holds a character that cannot be used.");
        else if (name.Length > LongestName || parts.Any(part => Encoding.UTF8.GetByteCount(part) > LongestPart))
            Refuse(name[..Math.Min(name.Length, 60)] + "…", "名前が長すぎます。", "Its name is too long.");
        else if (!_files.Add(name))
            Refuse(name, "同じ名前が 2 つあります（大文字と小文字は区別しません）。", "The same name is there twice, not counting upper and lower case.");
        else if (((entry.ExternalAttributes >> 16) & UnixKind) is not (0 or UnixFile))
            Refuse(name, "リンクは取り込めません。", "Links cannot be imported.");
        else if (entry.IsEncrypted)
            Refuse(name, "暗号化されています。パスワードを付けずに固めてください。", "It is encrypted; pack it without a password.");
        else if (ArchiveEndings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            Refuse(name, "固めたファイルの中の固めたファイルは取り込めません。", "An archive inside the archive cannot be imported.");
        for (var end = name.LastIndexOf('/'); end > 0; end = name.LastIndexOf('/', end - 1)) _folders.Add(name[..end]);
    }

    private void CheckFolders()
    {
        foreach (var name in _files.Where(_folders.Contains)) Refuse(name, "ファイルとフォルダが同じ名前です。", "A file and a folder have this name.");
    }

    private void Refuse(string name, string japanese, string english) => _faults.Add(new FileProblem(name, 0, true, japanese, english));

    // What file managers put beside the files without being asked.
    private static bool IsOfTheSystem(string name)
        => name.StartsWith("__MACOSX/", StringComparison.Ordinal) || Path.GetFileName(name) is ".DS_Store" or "Thumbs.db" or "desktop.ini";
}
