using Shirube.Portal.Startup;

namespace Shirube.Portal.Storage;

/// <summary>Says that a process has the data folder for itself: two portals on one folder would write one index.</summary>
public sealed class FolderLock(DataFolder folder) : IDisposable
{
    private FileStream? _file;

    /// <summary>Takes the lock, or keeps it when it is already held by this object.</summary>
    /// <exception cref="StartupFaultException">Another process has it.</exception>
    public void Take()
    {
        if (_file is not null) return;
        try
        {
            _file = new FileStream(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
        }
        catch (IOException exception)
        {
            throw new StartupFaultException(
                $"データフォルダ「{folder.Root}」は、動いている別のしるべが使っています。そちらを止めてからやり直してください。",
                $"Another running portal uses the data folder \"{folder.Root}\". Stop it and try again.",
                exception);
        }
    }

    public void Dispose() => _file?.Dispose();
}
