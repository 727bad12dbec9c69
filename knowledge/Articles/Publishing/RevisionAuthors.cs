using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Tells who had a hand in a revision: those may neither approve nor publish it.</summary>
internal static class RevisionAuthors
{
    public static bool Wrote(Revision revision, string name)
        => string.Equals(revision.Author, name, StringComparison.OrdinalIgnoreCase)
            || revision.Writers.Split('\n').Contains(name, StringComparer.OrdinalIgnoreCase);
}
