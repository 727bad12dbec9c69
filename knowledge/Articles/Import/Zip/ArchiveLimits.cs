namespace Shirube.Knowledge.Articles.Import.Zip;

/// <summary>How large a zip file of a content folder may be.</summary>
/// <param name="Bytes">Bytes of the zip file.</param>
/// <param name="Entries">Files in it.</param>
/// <param name="TotalBytes">Bytes of everything that comes out of it.</param>
public sealed record ArchiveLimits(long Bytes, int Entries, long TotalBytes)
{
    /// <summary>Bytes of one file: the largest attachment.</summary>
    public const long EntryBytes = ImportLimits.AttachmentBytes;

    /// <summary>Texts become a tenth of their size; what grows more than this was made to.</summary>
    public const int Ratio = 100;

    private const long Megabyte = 1024 * 1024;

    /// <summary>At the terminal, where the import has its own process: ten thousand articles with pictures in two languages.</summary>
    public static ArchiveLimits Terminal { get; } = new(1024 * Megabyte, 30_000, 500 * Megabyte);

    /// <summary>On a page, where it shares memory with all readers and goes in as one transaction, for which other writers wait.</summary>
    public static ArchiveLimits Page { get; } = new(100 * Megabyte, 3000, 200 * Megabyte);

    /// <summary>Bytes that a file of this compressed size may become. What is small may grow freely.</summary>
    internal static long GrowthOf(long compressed) => Math.Min(EntryBytes, Math.Max(Megabyte, Math.Min(compressed, EntryBytes) * Ratio));
}
