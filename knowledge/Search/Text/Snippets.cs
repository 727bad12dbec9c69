using Shirube.Knowledge.Search.Index;
using Shirube.Knowledge.Search.Query;
using Shirube.Knowledge.Search.Ranking;

namespace Shirube.Knowledge.Search.Text;

/// <summary>Marks what matched in titles and headings, and cuts from the body the piece that shows most of it.</summary>
internal sealed class Snippets(Plan plan)
{
    /// <summary>Length to aim at, in UTF-16 units.</summary>
    private const int Length = 120;

    /// <summary>How far a cut is moved to fall on the end of a phrase.</summary>
    private const int Slack = 30;

    private const string PhraseEnds = "。．.！？!?\n";
    private const string PhraseBreaks = "、，,：:；;）)」』］】 \t";
    private const string Ellipsis = "…";

    public MarkedText Title(Segment segment, RankedSection section, StoredSection stored) => Marked(stored.Title, Ranges(segment, section, stored.TitleWords, IndexField.Title));

    public MarkedText Heading(Segment segment, RankedSection section, StoredSection stored) => Marked(stored.Heading, Ranges(segment, section, stored.HeadingWords, IndexField.Heading));

    public MarkedText Body(Segment segment, RankedSection section, StoredSection stored)
    {
        var body = stored.Body;
        var found = Ranges(segment, section, stored.BodyWords, IndexField.Body);
        var (start, end) = Window(body, found);
        var before = start > 0 ? Ellipsis : "";
        var text = before + body[start..end].Replace('\n', ' ') + (end < body.Length ? Ellipsis : "");
        var marks = found.Where(range => range.Start >= start && range.End <= end).Select(range => (range.Start - start + before.Length, range.End - start + before.Length));
        return new MarkedText(text, Merge(marks));
    }

    // Marks show what was looked for, not the words around it; where there is nothing else, those.
    private bool IsMarked(int clause) => plan.Clauses[clause].Kind == ClauseKind.Main || !plan.Clauses.Any(other => other.Kind == ClauseKind.Main);

    private List<Found> Ranges(Segment segment, RankedSection section, int wordsAt, IndexField field)
    {
        var ranges = new List<Found>();
        if (!section.Occurrences.Any(occurrence => occurrence.Field == field)) return ranges;
        var words = WordRanges.Read(segment.Stored(section.Section), wordsAt);
        foreach (var occurrence in section.Occurrences)
        {
            if (occurrence.Field != field || occurrence.Position >= words.Length || !IsMarked(occurrence.Clause)) continue;
            var first = words[occurrence.Position];
            var last = words[Math.Min(words.Length, occurrence.Position + occurrence.Span) - 1];
            var (start, end) = (first.Start.Value, Math.Max(first.End.Value, last.End.Value));
            if (end > start) ranges.Add(new Found(start, end, occurrence.Clause, plan.Clauses[occurrence.Clause].Idf));
        }

        ranges.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        return ranges;
    }

    private static MarkedText Marked(string text, List<Found> found) =>
        new(text, Merge(found.Where(range => range.End <= text.Length).Select(range => (range.Start, range.End))));

    private static List<Mark> Merge(IEnumerable<(int Start, int End)> ranges)
    {
        var marks = new List<Mark>();
        foreach (var (start, end) in ranges)
        {
            if (marks.Count > 0 && start <= marks[^1].Start + marks[^1].Length)
            {
                var last = marks[^1];
                marks[^1] = last with { Length = Math.Max(last.Length, end - last.Start) };
            }
            else
            {
                marks.Add(new Mark(start, end - start));
            }
        }

        return marks;
    }

    // The window that holds the most different words of the query, then the most of them; ties go to the earlier one.
    private static (int Start, int End) Window(string body, List<Found> found)
    {
        var best = (Worth: -1.0, First: 0);
        for (var i = 0; i < found.Count; i++)
        {
            var worth = 0.0;
            var seen = new HashSet<int>();
            for (var j = i; j < found.Count && found[j].End <= found[i].Start + Length; j++) worth += seen.Add(found[j].Clause) ? found[j].Idf : found[j].Idf * 0.1;
            if (worth > best.Worth) best = (worth, found[i].Start);
        }

        var start = SentenceStart(body, best.First);
        var end = Math.Min(body.Length, start + Length);
        if (end < body.Length) end = PhraseEnd(body, start, end);
        return (start, end);
    }

    private static int SentenceStart(string body, int at)
    {
        if (at == 0) return 0;
        var limit = Math.Max(0, at - Length / 2);
        for (var i = at; i > limit; i--)
        {
            if (IsIn(PhraseEnds, body[i - 1])) return i;
        }

        for (var i = Math.Max(limit, at - Slack); i < at; i++)
        {
            if (i > 0 && IsIn(PhraseBreaks, body[i - 1])) return i;
        }

        return limit == 0 ? 0 : SafeCut(body, Math.Max(limit, at - Slack));
    }

    private static int PhraseEnd(string body, int start, int end)
    {
        for (var i = end; i < Math.Min(body.Length, end + Slack); i++)
        {
            if (IsIn(PhraseEnds, body[i])) return i + (body[i] == '\n' ? 0 : 1);
        }

        for (var i = end; i > Math.Max(start, end - Slack); i--)
        {
            if (IsIn(PhraseEnds, body[i - 1]) || IsIn(PhraseBreaks, body[i - 1])) return i;
        }

        return SafeCut(body, end);
    }

    private static int SafeCut(string body, int at) => at < body.Length && char.IsLowSurrogate(body[at]) ? at - 1 : at;

    private static bool IsIn(string set, char c) => set.Contains(c, StringComparison.Ordinal);

    private sealed record Found(int Start, int End, int Clause, double Idf);
}
