using Shirube.Knowledge.Search.Index;
using Shirube.Knowledge.Search.Ranking;

namespace Shirube.Knowledge.Search.Suggesting;

/// <summary>Completes what is being typed from titles, questions, headings and keywords.</summary>
internal static class Suggester
{
    private const int LongestTyped = 60;

    // Entries looked at for one form; what is typed with one letter begins thousands.
    private const int MostLookedAt = 300;

    public static IReadOnlyList<Suggestion> Suggest(Snapshot snapshot, string typed, IReadOnlyCollection<string> audiences, string? lang, int limit)
    {
        typed = Clean(typed);
        var words = TypedForms.Words(typed);
        if (words.Length == 0) return [];
        // The words before the one being typed must be there; the last one is completed.
        var before = words[..^1].Select(word => TypedForms.Of(word)).ToList();
        var found = new Dictionary<string, (Suggestion Suggestion, Fit Fit)>(StringComparer.Ordinal);
        foreach (var form in TypedForms.Of(words[^1]))
        {
            if (form.Length == 0) continue;
            foreach (var live in snapshot.Segments)
            {
                foreach (var (entry, atStart) in new SuggestionReader(live.Segment).Find(form, MostLookedAt))
                {
                    var group = live.Segment.Groups[entry.Group];
                    if (live.IsDeleted(entry.Group) || !audiences.Contains(group.Audience, StringComparer.Ordinal) || (!string.IsNullOrEmpty(lang) && lang != group.Lang)) continue;
                    if (!before.TrueForAll(forms => forms.Any(text => Holds(entry, text)))) continue;
                    Keep(found, entry, group, new Fit(atStart ? 0 : 1, entry.Kind, entry.Text.Length, entry.Text));
                }
            }
        }

        return [.. found.Values.OrderBy(item => item.Fit, Comparer<Fit>.Create(Fit.Compare)).Take(limit).Select(item => item.Suggestion)];
    }

    private static void Keep(Dictionary<string, (Suggestion Suggestion, Fit Fit)> found, SuggestionEntry entry, GroupRecord group, Fit fit)
    {
        if (found.TryGetValue(entry.Text, out var known) && Fit.Compare(known.Fit, fit) <= 0) return;
        found[entry.Text] = (new Suggestion(entry.Text, entry.Kind == SuggestionKind.Keyword ? null : group.Key, entry.Anchor), fit);
    }

    private static bool Holds(SuggestionEntry entry, string text) =>
        entry.Surface.Contains(text, StringComparison.Ordinal) || entry.Reading.Contains(text, StringComparison.Ordinal);

    // Broken surrogates cannot be normalised; nobody completes them.
    private static string Clean(string typed)
    {
        var text = typed.Length > LongestTyped ? typed[..LongestTyped] : typed;
        return string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFD && !System.Text.Rune.IsControl(rune)));
    }

    // How well an entry fits, the better the smaller.
    private sealed record Fit(int Start, SuggestionKind Kind, int Length, string Text)
    {
        public static int Compare(Fit a, Fit b)
        {
            var order = a.Start.CompareTo(b.Start);
            if (order == 0) order = a.Kind.CompareTo(b.Kind);
            if (order == 0) order = a.Length.CompareTo(b.Length);
            return order != 0 ? order : string.CompareOrdinal(a.Text, b.Text);
        }
    }
}
