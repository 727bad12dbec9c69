namespace Shirube.Knowledge.Markdown;

/// <summary>A picture or attachment that a text may show, as it is served.</summary>
/// <param name="Name">File name as written in the text after <c>media/</c>.</param>
/// <param name="Path">Address on this portal, for example <c>/media/3f…9a.png</c>.</param>
/// <param name="Width">Pixels; 0 when it is not a picture.</param>
/// <param name="Height">Pixels; 0 when it is not a picture.</param>
public sealed record MediaReference(string Name, string Path, int Width, int Height)
{
    /// <summary>True when it can be shown inside the text.</summary>
    public bool IsPicture => Width > 0 && Height > 0;
}
