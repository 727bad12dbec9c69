using Shirube.Knowledge.Search;

namespace Shirube.Bot.Figures;

/// <summary>Puts questions together that are worded alike.</summary>
internal static class MissGroups
{
    /// <summary>From this likeness on two wordings are taken for one question.</summary>
    private const double Alike = 0.5;

    private const int MostOthers = 4;

    /// <summary>The groups, largest first; each question goes to the first group whose latest wording it is like.</summary>
    /// <param name="questions">Latest first.</param>
    public static IReadOnlyList<MissGroup> Of(IEnumerable<(string Words, DateTimeOffset At)> questions)
    {
        var groups = new List<Growing>();
        foreach (var (words, at) in questions)
        {
            var group = groups.Find(other => other.Words == words || other.Likeness.To(words) >= Alike);
            if (group is null) groups.Add(new Growing(words, at));
            else group.Add(words);
        }

        return [.. groups.OrderByDescending(group => group.Count).ThenByDescending(group => group.At).Select(group => new MissGroup(group.Words, group.Count, group.At, group.Others))];
    }

    private sealed class Growing(string words, DateTimeOffset at)
    {
        private readonly List<string> _others = [];

        public string Words { get; } = words;

        public DateTimeOffset At { get; } = at;

        public Likeness Likeness { get; } = new(words);

        public int Count { get; private set; } = 1;

        public IReadOnlyList<string> Others => _others;

        public void Add(string wording)
        {
            Count++;
            if (wording != Words && _others.Count < MostOthers && !_others.Contains(wording, StringComparer.Ordinal)) _others.Add(wording);
        }
    }
}
