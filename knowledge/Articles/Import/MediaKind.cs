namespace Shirube.Knowledge.Articles.Import;

/// <summary>What the first bytes of a file say that it is.</summary>
/// <param name="ContentType">MIME type to serve it with.</param>
/// <param name="Extension">Extension that belongs to the type, without the dot.</param>
/// <param name="Width">Pixels; 0 for attachments.</param>
/// <param name="Height">Pixels; 0 for attachments.</param>
internal sealed record MediaKind(string ContentType, string Extension, int Width, int Height)
{
    public bool IsPicture => Width > 0;
}
