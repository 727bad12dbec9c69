using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>A media file of a content folder that may be used. Its bytes stay in the file: all of them together may be more than memory.</summary>
internal sealed record ImportedMedia(string Name, string Hash, MediaKind Kind, ContentFile File)
{
    public MediaReference Reference => new(Name, RevisionDrawing.MediaPath(Hash, Kind.Extension), Kind.Width, Kind.Height);
}
