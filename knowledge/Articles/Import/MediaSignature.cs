using System.Buffers.Binary;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>
/// Tells the kind of a media file by its bytes and reads a picture's size, so that the page keeps its place. Allowed are
/// PNG, JPEG, GIF and WebP; as attachments PDF and Office Open XML. SVG can hold scripts and is not.
/// </summary>
internal static class MediaSignature
{
    /// <summary>A picture of more pixels a side is refused: browsers take memory for each pixel.</summary>
    private const int LargestSide = 10_000;

    private const string OfficePrefix = "application/vnd.openxmlformats-officedocument.";

    /// <summary>The kind, or null when it is none of the allowed ones or damaged at its head.</summary>
    public static MediaKind? Read(ReadOnlySpan<byte> bytes, string name)
    {
        var kind = Png(bytes) ?? Gif(bytes) ?? WebP(bytes) ?? Jpeg(bytes) ?? Attachment(bytes, name);
        return kind is { Width: < 0 or > LargestSide } or { Height: > LargestSide } ? null : kind;
    }

    private static MediaKind? Png(ReadOnlySpan<byte> bytes)
        => bytes.Length >= 33 && bytes.StartsWith(PngHead) && bytes[12..16].SequenceEqual("IHDR"u8)
            ? Picture("image/png", "png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : null;

    private static MediaKind? Gif(ReadOnlySpan<byte> bytes)
        => bytes.Length >= 13 && (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
            ? Picture("image/gif", "gif", BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]))
            : null;

    private static MediaKind? WebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..12].SequenceEqual("WEBP"u8)) return null;
        var chunk = bytes[12..16];
        if (chunk.SequenceEqual("VP8X"u8)) return Picture("image/webp", "webp", 1 + ReadUInt24(bytes[24..]), 1 + ReadUInt24(bytes[27..]));
        if (chunk.SequenceEqual("VP8L"u8) && bytes[20] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return Picture("image/webp", "webp", 1 + (int)(bits & 0x3FFF), 1 + (int)(bits >> 14 & 0x3FFF));
        }
        return chunk.SequenceEqual("VP8 "u8) && bytes[23..26].SequenceEqual(Vp8Start)
            ? Picture("image/webp", "webp", BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF)
            : null;
    }

    private static MediaKind? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8) return null;
        for (var at = 2; at + 9 < bytes.Length;)
        {
            if (bytes[at] != 0xFF) return null;
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            // Start of frame: all of C0 to CF but for the tables C4, C8 and CC.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Picture("image/jpeg", "jpg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || marker == 0xDA) return null;
            at += 2 + length;
        }
        return null;
    }

    private static MediaKind? Attachment(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith("%PDF-"u8)) return new MediaKind("application/pdf", "pdf", 0, 0);
        if (!bytes.StartsWith("PK\u0003\u0004"u8)) return null;
        return Path.GetExtension(name) switch
        {
            ".docx" => new MediaKind(OfficePrefix + "wordprocessingml.document", "docx", 0, 0),
            ".xlsx" => new MediaKind(OfficePrefix + "spreadsheetml.sheet", "xlsx", 0, 0),
            ".pptx" => new MediaKind(OfficePrefix + "presentationml.presentation", "pptx", 0, 0),
            _ => null,
        };
    }

    // A picture without a size is damaged; -1 makes the caller refuse it.
    private static MediaKind Picture(string type, string extension, int width, int height)
        => width > 0 && height > 0 ? new MediaKind(type, extension, width, height) : new MediaKind(type, extension, -1, -1);

    private static int ReadUInt24(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;

    private static ReadOnlySpan<byte> PngHead => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> Vp8Start => [0x9D, 0x01, 0x2A];
}
