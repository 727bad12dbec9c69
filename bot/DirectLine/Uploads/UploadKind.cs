namespace Shirube.Bot.DirectLine.Uploads;

/// <summary>What kind of file something is, by its first bytes: what a sender says about it decides nothing.</summary>
internal static class UploadKind
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];

    /// <summary>The type of content, or null when it is none of those that are taken: pictures of screens, and PDF.</summary>
    public static string? TypeOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Png)) return "image/png";
        if (bytes.StartsWith(Jpeg)) return "image/jpeg";
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) return "image/gif";
        if (bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8)) return "image/webp";
        return bytes.StartsWith("%PDF-"u8) ? "application/pdf" : null;
    }
}
