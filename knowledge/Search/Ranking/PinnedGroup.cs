using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>Puts the group that a person chose for the question before those that were found.</summary>
internal static class PinnedGroup
{
    /// <summary>Where the chosen group stands, in the asker's language or else in Japanese; null when the asker may not see it or filters leave it out.</summary>
    public static (int Segment, int Group)? Find(Snapshot snapshot, Pin pin, GroupFilter filter, SearchRequest request)
    {
        string[] languages = [request.Lang ?? "", request.PreferredLang ?? "", "ja", "en"];
        foreach (var lang in languages.Where(lang => lang.Length > 0).Distinct(StringComparer.Ordinal))
        {
            for (var number = 0; number < snapshot.Segments.Count; number++)
            {
                var live = snapshot.Segments[number];
                if (live.Segment.GroupByKey.TryGetValue($"{pin.Group}:{lang}", out var group) && filter.Rights(live)[group] == GroupRights.All) return (number, group);
            }
        }

        return null;
    }

    /// <summary>Whether the group would have been found without being chosen.</summary>
    public static bool IsFound(SegmentMatches matches, int group, double least)
    {
        var record = matches.Live.Segment.Groups[group];
        for (var section = record.FirstSection; section < record.FirstSection + record.SectionCount; section++)
            if (matches.Coverage(section) >= 0 && matches.Mask(section) != 0 && matches.Coverage(section) >= least) return true;
        return false;
    }

    /// <summary>The ranked groups with the chosen one first.</summary>
    public static List<RankedGroup> First(Snapshot snapshot, Pin pin, (int Segment, int Group) place, List<RankedGroup> ranked)
    {
        var segment = snapshot.Segments[place.Segment].Segment;
        var record = segment.Groups[place.Group];
        var found = ranked.Find(group => group.Key == record.Key);
        var score = ranked.Count == 0 ? 1 : ranked[0].Score;
        var landing = Enumerable.Range(record.FirstSection, record.SectionCount).FirstOrDefault(section => segment.ReadSection(section).Anchor == pin.Anchor, record.FirstSection);
        var best = found?.Sections.FirstOrDefault(section => section.Section == landing) ?? new RankedSection(landing, score, [], 0, 1);
        var others = found?.Sections.Where(section => section.Section != landing) ?? [];
        return [new RankedGroup(record.Key, place.Segment, place.Group, score, [best with { Score = Math.Max(best.Score, score) }, .. others]), .. ranked.Where(group => group.Key != record.Key)];
    }
}
