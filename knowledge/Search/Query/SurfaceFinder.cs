using Shirube.Knowledge.Search.Index;
using Shirube.Knowledge.Search.Ranking;

namespace Shirube.Knowledge.Search.Query;

/// <summary>Finds how a term is written, which its folded key does not say.</summary>
internal static class SurfaceFinder
{
    /// <summary>The term as it stands in the first section that has it in its title, heading or body; null where it stands only elsewhere.</summary>
    public static string? Find(Snapshot snapshot, string key)
    {
        var term = snapshot.Term(key);
        for (var s = 0; s < term.Records.Length; s++)
        {
            if (term.Records[s] is not { } record) continue;
            var live = snapshot.Segments[s];
            var cursor = new PostingCursor(live.Segment, record);
            while (cursor.Next())
            {
                if (live.IsDeleted(live.Segment.SectionGroups[cursor.Section])) continue;
                var found = new OccurrenceList();
                found.Add(0, 1, cursor.Posting, cursor.Positions);
                if (Read(live.Segment, cursor.Section, found) is { Length: > 0 } surface) return surface;
                break;
            }
        }

        return null;
    }

    private static string? Read(Segment segment, int section, OccurrenceList found)
    {
        var stored = segment.ReadSection(section);
        foreach (var occurrence in found.All)
        {
            var (text, at) = occurrence.Field switch
            {
                IndexField.Title => (stored.Title, stored.TitleWords),
                IndexField.Heading => (stored.Heading, stored.HeadingWords),
                IndexField.Body => (stored.Body, stored.BodyWords),
                _ => ("", -1),
            };
            if (at < 0) continue;
            var words = WordRanges.Read(segment.Stored(section), at);
            if (occurrence.Position < words.Length) return text[words[occurrence.Position]];
        }

        return null;
    }
}
