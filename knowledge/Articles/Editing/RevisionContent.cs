using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Reading;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>A revision as the fields of a draft, to be compared field by field.</summary>
public static class RevisionContent
{
    public static DraftContent Of(RevisionView revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return DraftContents.Of(new ArticleFile(revision.Matter, revision.Markdown, 1), "");
    }
}
