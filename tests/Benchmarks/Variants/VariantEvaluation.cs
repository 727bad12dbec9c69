using Shirube.Benchmarks.Judged;
using Shirube.Knowledge.Analysis.Terms;
using Shirube.Knowledge.Search;
using Shirube.Knowledge.Search.Query;
using Shirube.Knowledge.Search.Ranking;

namespace Shirube.Benchmarks.Variants;

/// <summary>
/// <c>variants PAIRS [--seed N]</c>: PAIRS has a word, another spelling of it and domains a line. Prints the share of pairs in which the spelling
/// finds the word as a strict hit, and how often it finds the word of another pair of the same length, which it should not.
/// </summary>
internal static class VariantEvaluation
{
    private const int RandomPairs = 10_000;
    private const double Whole = 0.999;

    public static int Run(string[] args)
    {
        var pairs = File.ReadLines(args[0]).Select(line => line.Split('\t')).Select(cells => (Word: cells[0], Spelling: cells[1], Domains: cells[2])).ToList();
        var words = pairs.Select(pair => pair.Word).Distinct(StringComparer.Ordinal).ToList();
        using var language = SearchLanguage.Load(Path.Combine(AppContext.BaseDirectory, "ipadic.dic"), "", "");
        using var index = SearchIndex.Open(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), language);
        index.Apply([.. words.Select(word => new GroupChange(word, "1", [new SearchDocument { Group = word, Ordinal = 0, Title = word }]))]);
        return index.Use(snapshot =>
        {
            var asked = new Asker(snapshot, language);
            var found = pairs.ConvertAll(pair => asked.Holding(pair.Spelling).Contains(pair.Word));
            Print("all", found, _ => true);
            Print("IT", found, i => pairs[i].Domains.Contains("IT", StringComparison.Ordinal));

            var random = new Random(int.TryParse(Evaluation.Option(args, "--seed"), System.Globalization.CultureInfo.InvariantCulture, out var seed) ? seed : 1);
            var byLength = pairs.GroupBy(pair => pair.Word.Length).ToDictionary(group => group.Key, group => group.ToList());
            var wrong = new List<string>();
            for (var i = 0; i < RandomPairs;)
            {
                var a = pairs[random.Next(pairs.Count)];
                var same = byLength[a.Word.Length];
                var b = same[random.Next(same.Count)];
                if (a.Word == b.Word || b.Spelling == a.Word) continue;
                i++;
                if (asked.Holding(b.Spelling).Contains(a.Word)) wrong.Add($"{b.Spelling} -> {a.Word}");
            }

            Console.WriteLine(FormattableString.Invariant($"false merges {100.0 * wrong.Count / RandomPairs:0.00} % of {RandomPairs}: {string.Join(", ", wrong.Take(10))}"));
            if (Evaluation.Option(args, "--show") is { } show)
            {
                foreach (var i in Enumerable.Range(0, pairs.Count).Where(i => !found[i]).OrderBy(i => !pairs[i].Domains.Contains("IT", StringComparison.Ordinal)).Take(int.Parse(show, System.Globalization.CultureInfo.InvariantCulture)))
                    Console.WriteLine($"  {pairs[i].Word} / {pairs[i].Spelling} {pairs[i].Domains}");
            }

            return 0;
        });
    }

    private static void Print(string name, List<bool> found, Func<int, bool> include)
    {
        var counted = Enumerable.Range(0, found.Count).Where(include).ToList();
        Console.WriteLine(FormattableString.Invariant($"{name}: {100.0 * counted.Count(i => found[i]) / counted.Count:0.0} % of {counted.Count} pairs"));
    }

    private sealed class Asker(Snapshot snapshot, SearchLanguage language)
    {
        private readonly TermBuffer _buffer = new();
        private readonly Dictionary<string, HashSet<string>> _known = new(StringComparer.Ordinal);

        /// <summary>Words that hold all of the query.</summary>
        public HashSet<string> Holding(string query)
        {
            if (_known.TryGetValue(query, out var known)) return known;
            var request = new SearchRequest { Query = query };
            var parsed = new QueryBuilder(language.Analyzer, language.Synonyms, snapshot.Weights, withThesaurus: false).Build(query, snapshot, _buffer);
            var plan = Plan.Make(parsed, snapshot);
            var filter = new GroupFilter(request, parsed, snapshot);
            var holding = new HashSet<string>(StringComparer.Ordinal);
            for (var s = 0; s < snapshot.Segments.Count; s++)
            {
                using var matches = SegmentMatches.Find(snapshot.Segments[s], s, plan, filter);
                var segment = snapshot.Segments[s].Segment;
                foreach (var section in matches.Allowed)
                {
                    if (matches.Coverage(section) >= Whole) holding.Add(segment.Groups[segment.SectionGroups[section]].Key);
                }
            }

            return _known[query] = holding;
        }
    }
}
