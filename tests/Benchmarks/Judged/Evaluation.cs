using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Shirube.Knowledge.Search;
using Shirube.Knowledge.Search.Ranking;

namespace Shirube.Benchmarks.Judged;

/// <summary>
/// <c>evaluate DOCS QUERIES QRELS [--half odd|even] [--weights k1=1.2,proximity=0.3,…] [--synonyms FILE] [--show N] [--times]</c>: builds an
/// index of the set in a temporary folder, asks every query and prints the measures.
/// </summary>
internal static class Evaluation
{
    public static int Run(string[] args)
    {
        var set = JudgedSet.Read(args[0], args[1], args[2]);
        var half = Option(args, "--half");
        var queries = set.Queries.Where(query => half is null || (Crc32(query.Id) % 2 == 1) == (half == "odd")).ToList();
        using var language = SearchLanguage.Load(Path.Combine(AppContext.BaseDirectory, "ipadic.dic"), "", Option(args, "--synonyms") is { } file ? File.ReadAllText(file) : "");
        var path = Path.Combine(Path.GetTempPath(), $"shirube-judged-{Crc32(args[0] + args[2]):x8}.idx");
        using var index = SearchIndex.Open(path, language, Weights(Option(args, "--weights") ?? ""));
        if (index.RebuildReason is not null)
        {
            var building = Stopwatch.StartNew();
            index.Apply([.. set.Groups]);
            index.Merge();
            Console.WriteLine(FormattableString.Invariant($"built {index.SectionCount} sections in {building.Elapsed.TotalSeconds:0.0} s, {new FileInfo(path).Length / 1e6:0.0} MB"));
        }

        var runs = new ConcurrentBag<(string Id, IReadOnlyList<string> Ranked)>();
        Parallel.ForEach(queries, query => runs.Add((query.Id, [.. index.Search(new SearchRequest { Query = query.Text, Limit = 20 }).Hits.Select(hit => hit.Group)])));
        var ranked = runs.ToDictionary(run => run.Id, run => run.Ranked, StringComparer.Ordinal);
        Console.WriteLine(Measures.Of([.. queries.Select(query => (ranked[query.Id], set.Grades[query.Id]))]));
        if (Option(args, "--show") is { } show) Show(queries, ranked, set, int.Parse(show, CultureInfo.InvariantCulture));
        if (Array.IndexOf(args, "--times") >= 0) Times(index, queries);
        return 0;
    }

    internal static void Times(SearchIndex index, List<(string Id, string Text)> queries)
    {
        var times = new List<double>();
        var slowest = new List<(double Time, string Text)>();
        foreach (var warm in (bool[])[true, false])
        {
            times.Clear();
            foreach (var query in queries)
            {
                var start = Stopwatch.GetTimestamp();
                index.Search(new SearchRequest { Query = query.Text });
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (!warm) slowest.Add((times[^1], query.Text));
            }
        }

        times.Sort();
        Console.WriteLine(FormattableString.Invariant($"one thread, ms: p50 {At(0.5):0.00}  p90 {At(0.9):0.00}  p99 {At(0.99):0.00}  max {times[^1]:0.00}"));
        foreach (var (time, text) in slowest.OrderByDescending(item => item.Time).Take(5)) Console.WriteLine(FormattableString.Invariant($"  {time:0.00} ms  {text}"));

        double At(double share) => times[(int)(share * (times.Count - 1))];
    }

    private static void Show(List<(string Id, string Text)> queries, Dictionary<string, IReadOnlyList<string>> ranked, JudgedSet set, int count)
    {
        foreach (var (id, text) in queries.Where(query => !ranked[query.Id].Take(3).Any(set.Grades[query.Id].ContainsKey)).Take(count))
        {
            Console.WriteLine($"{id}  {text}");
            Console.WriteLine($"    right: {string.Join(' ', set.Grades[id].Keys)}");
            Console.WriteLine($"    found: {string.Join(' ', ranked[id].Take(5))}");
        }
    }

    internal static RankingWeights Weights(string settings)
    {
        var weights = RankingWeights.Default;
        foreach (var setting in settings.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = setting.Split('=');
            var values = parts[1].Split('/').Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray();
            weights = parts[0] switch
            {
                "k1" => weights with { K1 = values[0] },
                "field" => weights with { Field = values },
                "norm" => weights with { LengthNorm = values },
                "proximity" => weights with { Proximity = values[0] },
                "coverage" => weights with { Coverage = values[0] },
                "exact" => weights with { Exact = values[0] },
                "least" => weights with { LeastCoverage = values[0] },
                "bigram" => weights with { Bigram = values[0] },
                "breadth" => weights with { Breadth = values[0] },
                "question" => weights with { Question = values[0] },
                "others" => weights with { Others = values[0] },
                "reading" => weights with { Reading = values[0] },
                _ => throw new ArgumentException($"no weight {parts[0]}", nameof(settings)),
            };
        }

        return weights;
    }

    internal static string? Option(string[] args, string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

    /// <summary>CRC-32 (IEEE), which decides the half that a query belongs to.</summary>
    private static uint Crc32(string text)
    {
        var crc = uint.MaxValue;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            crc ^= b;
            for (var i = 0; i < 8; i++) crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
        }

        return ~crc;
    }
}
