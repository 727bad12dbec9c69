using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Shirube.Portal.Storage;

/// <summary>Keeps the keys that guard cookies and forms in the data folder, readable by their owner only.</summary>
internal sealed class KeyFiles(DataFolder folder) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
        => [.. Directory.EnumerateFiles(folder.KeysFolder, "*.xml").Order(StringComparer.Ordinal).Select(file => XElement.Load(file))];

    public void StoreElement(XElement element, string friendlyName)
    {
        var file = Path.Combine(folder.KeysFolder, $"{Guid.NewGuid():N}.xml");
        var unfinished = file + ".new";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = DataFolder.OwnerOnlyFile;
        using (var stream = new FileStream(unfinished, options))
        {
            element.Save(stream);
            stream.Flush(flushToDisk: true);
        }
        // A key that was written half would keep the portal from starting.
        File.Move(unfinished, file);
    }
}
