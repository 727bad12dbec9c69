namespace Shirube.Knowledge.Search.Ranking;

/// <summary>
/// Shows a text that exists in several languages once: a translation goes where the text in the reader's language answers as well.
/// Translations share the part of the group's key before its last colon.
/// </summary>
internal static class Translations
{
    /// <summary>A text in the reader's language with this share of what the translation holds answers as well.</summary>
    private const double AsWell = 0.75;

    public static void Hide(IReadOnlyList<SegmentMatches> matches, GroupFilter filter, string lang)
    {
        var others = matches.Select(found => (Found: found, Groups: Best(found, filter, group => group != lang))).Where(other => other.Groups.Count > 0).ToList();
        if (others.Count == 0) return;
        var own = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var found in matches)
        {
            foreach (var (group, coverage) in Best(found, filter, group => group == lang))
            {
                var family = Family(found.Live.Segment.Groups[group].Key);
                own[family] = Math.Max(own.GetValueOrDefault(family), coverage);
            }
        }

        foreach (var (found, groups) in others)
        {
            var rights = filter.Rights(found.Live);
            foreach (var (group, coverage) in groups)
            {
                if (own.TryGetValue(Family(found.Live.Segment.Groups[group].Key), out var twin) && twin >= coverage * AsWell) rights[group] = GroupRights.None;
            }
        }
    }

    // The largest coverage of each group that matches and passes the filters.
    private static Dictionary<int, double> Best(SegmentMatches found, GroupFilter filter, Predicate<string> isWanted)
    {
        var segment = found.Live.Segment;
        var rights = filter.Rights(found.Live);
        var best = new Dictionary<int, double>();
        foreach (var section in found.Allowed)
        {
            var group = segment.SectionGroups[section];
            if (rights[group] == GroupRights.All && isWanted(segment.Groups[group].Lang)) best[group] = Math.Max(best.GetValueOrDefault(group), found.Coverage(section));
        }

        return best;
    }

    private static string Family(string key) => key.LastIndexOf(':') is >= 0 and var colon ? key[..colon] : key;
}
