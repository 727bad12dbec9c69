using Shirube.Knowledge.Search.Index;
using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>What the request allows besides its words.</summary>
internal sealed class GroupFilter(SearchRequest request, ParsedQuery query, Snapshot snapshot)
{
    public bool HasPhrases => query.Phrases.Count > 0;

    public bool MaySee(GroupRecord group) => request.Audiences.Contains(group.Audience, StringComparer.Ordinal) && Fits(request.Lang, group.Lang);

    public bool InService(GroupRecord group) => Fits(request.Service, group.Service);

    public bool InKind(GroupRecord group) => Fits(request.Kind, group.Kind);

    public bool InFacets(GroupRecord group) => InService(group) && InKind(group);

    public bool HoldsPhrases(StoredSection section)
    {
        string[] texts = [section.Title, section.Heading, .. section.Breadcrumb, .. section.Questions, .. section.Keywords, section.Body];
        return query.Phrases.All(phrase => PhraseMatcher.Holds(texts, phrase));
    }

    /// <summary>Sections that hold what is excluded, or null when nothing is.</summary>
    public SectionSet? Excluded(LiveSegment live, int number)
    {
        if (query.Excluded.Count == 0) return null;
        var set = new SectionSet(live.Segment.SectionCount);
        foreach (var keys in query.Excluded)
        {
            var cursors = keys.Select(key => snapshot.Term(key).Records[number] is { } record ? new PostingCursor(live.Segment, record) : null).ToList();
            if (cursors.Contains(null)) continue;
            while (cursors[0]!.Next())
            {
                if (cursors.TrueForAll(cursor => cursor!.Advance(cursors[0]!.Section) && cursor.Section == cursors[0]!.Section)) set.Add(cursors[0]!.Section);
            }
        }

        return set;
    }

    private static bool Fits(string? wanted, string value) => string.IsNullOrEmpty(wanted) || wanted == value;
}
