namespace Shirube.Knowledge.Markdown;

/// <summary>What the drawing of a text depends on besides the text. Immutable.</summary>
/// <param name="Lang">Language of the text, <c>ja</c> or <c>en</c>: chooses the words the renderer adds.</param>
/// <param name="Media">Pictures and attachments by the name the text uses.</param>
public sealed record RenderContext(string Lang, IReadOnlyDictionary<string, MediaReference> Media)
{
    /// <summary>A context without pictures.</summary>
    public static RenderContext Of(string lang) => new(lang, EmptyMedia);

    private static readonly Dictionary<string, MediaReference> EmptyMedia = [];
}
