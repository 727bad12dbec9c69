namespace Shirube.Knowledge.Articles.Records;

/// <summary>A picture or attachment, kept once however many texts use it.</summary>
public sealed class MediaFile
{
    /// <summary>SHA-256 of the content, 64 hexadecimal digits: its address, so it can be cached for ever.</summary>
    public required string Hash { get; init; }

    /// <summary>From the content's signature, never from a name.</summary>
    public required string ContentType { get; init; }

    /// <summary>Extension that belongs to the content type, without the dot.</summary>
    public required string Extension { get; init; }

    /// <summary>Pixels; 0 for attachments.</summary>
    public required int Width { get; init; }

    /// <summary>Pixels; 0 for attachments.</summary>
    public required int Height { get; init; }

    public required byte[] Content { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
}
