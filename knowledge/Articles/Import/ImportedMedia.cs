using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>A media file of a content folder that may be used.</summary>
internal sealed record ImportedMedia(string Name, string Hash, MediaKind Kind, byte[] Content)
{
    public MediaReference Reference => new(Name, RevisionDrawing.MediaPath(Hash, Kind.Extension), Kind.Width, Kind.Height);
}
