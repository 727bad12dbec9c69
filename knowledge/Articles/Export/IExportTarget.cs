namespace Shirube.Knowledge.Articles.Export;

/// <summary>Where an export goes.</summary>
public interface IExportTarget
{
    /// <summary>Writes a file.</summary>
    /// <param name="name">Its path inside the export, with slashes.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancellation">Ends it.</param>
    Task WriteAsync(string name, byte[] content, CancellationToken cancellation = default);
}
