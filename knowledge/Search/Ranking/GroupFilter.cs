using Shirube.Knowledge.Search.Index;
using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>What the request allows besides its words.</summary>
internal sealed class GroupFilter(SearchRequest request, ParsedQuery query, Snapshot snapshot)
{
    private readonly Dictionary<LiveSegment, GroupRights[]> _rights = [];

    /// <summary>For each group of the segment what is allowed of it.</summary>
    public GroupRights[] Rights(LiveSegment live)
    {
        if (_rights.TryGetValue(live, out var known)) return known;
        var groups = live.Segment.Groups;
        var rights = new GroupRights[groups.Length];
        string[] audiences = [.. request.Audiences];
        for (var i = 0; i < rights.Length; i++)
        {
            var group = groups[i];
            if (!live.IsDeleted(i) && Array.IndexOf(audiences, group.Audience) >= 0 && Fits(request.Lang, group.Lang)) rights[i] |= GroupRights.See;
            if (Fits(request.Service, group.Service)) rights[i] |= GroupRights.Service;
            if (Fits(request.Kind, group.Kind)) rights[i] |= GroupRights.Kind;
        }

        return _rights[live] = rights;
    }

    /// <summary>Sections that hold what is excluded, or null when nothing is.</summary>
    public SectionSet? Excluded(LiveSegment live, int number)
    {
        if (query.Excluded.Count == 0) return null;
        var set = new SectionSet(live.Segment.SectionCount);
        foreach (var keys in query.Excluded)
        {
            foreach (var section in HoldingAll(live, number, keys)) set.Add(section);
        }

        return set;
    }

    /// <summary>Sections that hold all phrases, or null when none is asked.</summary>
    public SectionSet? HoldingPhrases(LiveSegment live, int number)
    {
        if (query.Phrases.Count == 0) return null;
        var set = new SectionSet(live.Segment.SectionCount);
        // Terms narrow it down, the text decides.
        foreach (var section in HoldingAll(live, number, [.. query.Phrases.SelectMany(phrase => phrase.Keys).Distinct(StringComparer.Ordinal)]))
        {
            var stored = live.Segment.ReadSection(section);
            string[] texts = [stored.Title, stored.Heading, .. stored.Breadcrumb, .. stored.Questions, .. stored.Keywords, stored.Body];
            if (query.Phrases.All(phrase => PhraseMatcher.Holds(texts, phrase.Text))) set.Add(section);
        }

        return set;
    }

    private IEnumerable<int> HoldingAll(LiveSegment live, int number, IReadOnlyList<string> keys)
    {
        var cursors = new List<PostingCursor>();
        foreach (var key in keys)
        {
            if (snapshot.Term(key).Records[number] is not { } record) yield break;
            cursors.Add(new PostingCursor(live.Segment, record));
        }

        if (cursors.Count == 0) yield break;
        cursors.Sort((a, b) => a.Term.SectionCount.CompareTo(b.Term.SectionCount));
        while (cursors[0].Next())
        {
            var section = cursors[0].Section;
            if (cursors.TrueForAll(cursor => cursor.Advance(section) && cursor.Section == section)) yield return section;
        }
    }

    private static bool Fits(string? wanted, string value) => string.IsNullOrEmpty(wanted) || wanted == value;
}
