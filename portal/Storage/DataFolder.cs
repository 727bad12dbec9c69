using Shirube.Portal.Startup;

namespace Shirube.Portal.Storage;

/// <summary>The one folder that holds everything the portal keeps. Only its owner can read it.</summary>
public sealed class DataFolder
{
    private const UnixFileMode OwnerOnlyFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Mode of files that hold data: 0600.</summary>
    public const UnixFileMode OwnerOnlyFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private DataFolder(string root) => Root = root;

    public string Root { get; }

    public string DatabaseFile => Path.Combine(Root, "shirube.db");

    public string KeysFolder => Path.Combine(Root, "keys");

    public string LogsFolder => Path.Combine(Root, "logs");

    /// <summary>The search index: derived, may be deleted while the portal is stopped.</summary>
    public string IndexFile => Path.Combine(Root, "search.index");

    /// <summary>The key that tokens of conversations are signed with.</summary>
    public string ChatKeyFile => Path.Combine(KeysFolder, "direct-line.key");

    /// <summary>Files that people sent in conversations, for a day.</summary>
    public string UploadsFolder => Path.Combine(Root, "uploads");

    /// <summary>Zip files of knowledge between their trial and their import, for a day.</summary>
    public string ImportsFolder => Path.Combine(Root, "imports");

    public string LockFile => Path.Combine(Root, "portal.lock");

    /// <summary>Opens the folder, making what is missing.</summary>
    /// <exception cref="StartupFaultException">It cannot be made or written to.</exception>
    public static DataFolder Open(string path)
    {
        var folder = new DataFolder(Path.GetFullPath(path));
        try
        {
            Create(folder.Root);
            Create(folder.KeysFolder);
            Create(folder.LogsFolder);
            Create(folder.UploadsFolder);
            Create(folder.ImportsFolder);
            using (File.Create(Path.Combine(folder.Root, $".write-{Guid.NewGuid():N}"), 1, FileOptions.DeleteOnClose)) { }
            folder.CreateDatabaseFile();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new StartupFaultException(
                $"データフォルダ「{folder.Root}」に書き込めません。場所と権限を確かめるか、環境変数 PORTAL_DATA で別の場所を指定してください。",
                $"The data folder \"{folder.Root}\" cannot be written to. Check the place and its permissions, or name another with PORTAL_DATA.",
                exception);
        }
        return folder;
    }

    /// <summary>Path for unpacking a zip file into; nothing is there yet.</summary>
    public string NewImportFolder() => Path.Combine(ImportsFolder, $"unpacked-{Guid.NewGuid():N}");

    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, OwnerOnlyFolder);
    }

    // SQLite gives its journal and shared memory the mode of the database file, so that has to be right before the first use.
    private void CreateDatabaseFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnlyFile;
        using (new FileStream(DatabaseFile, options)) { }
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(DatabaseFile) != OwnerOnlyFile) File.SetUnixFileMode(DatabaseFile, OwnerOnlyFile);
    }
}
