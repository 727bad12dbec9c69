using System.IO.Compression;
using System.Text.Json;
using Shirube.Knowledge.Search;

namespace Shirube.Benchmarks.Judged;

/// <summary>A judged set: documents, queries, and which documents are right for each query.</summary>
internal sealed class JudgedSet
{
    private JudgedSet(IReadOnlyList<GroupChange> groups, IReadOnlyList<(string Id, string Text)> queries, Dictionary<string, Dictionary<string, int>> grades) =>
        (Groups, Queries, Grades) = (groups, queries, grades);

    public IReadOnlyList<GroupChange> Groups { get; }

    public IReadOnlyList<(string Id, string Text)> Queries { get; }

    /// <summary>For each query the grade of each right document.</summary>
    public Dictionary<string, Dictionary<string, int>> Grades { get; }

    /// <summary>Reads <c>docs.jsonl(.gz)</c>, <c>*queries.tsv</c> and <c>*qrels.tsv</c>. Where judgements name pages, sections of a page are one group.</summary>
    public static JudgedSet Read(string documents, string queries, string judgements)
    {
        var grades = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(judgements))
        {
            var cells = line.Split('\t');
            if (!grades.TryGetValue(cells[0], out var of)) grades[cells[0]] = of = new(StringComparer.Ordinal);
            of[cells[2]] = int.Parse(cells[3], System.Globalization.CultureInfo.InvariantCulture);
        }

        var judged = grades.Values.SelectMany(of => of.Keys).ToHashSet(StringComparer.Ordinal);
        var read = ReadDocuments(documents).ToList();
        var byPage = !read.Exists(document => judged.Contains(document.Id)) && read.Exists(document => document.Page is not null && judged.Contains(document.Page));
        var groups = read.GroupBy(document => byPage ? document.Page! : document.Id, StringComparer.Ordinal)
            .Select(group => new GroupChange(group.Key, "1", [.. group.Select((document, ordinal) => document.ToSection(group.Key, ordinal))]))
            .ToList();
        var asked = File.ReadLines(queries).Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1])).Where(query => grades.ContainsKey(query.Item1)).ToList();
        return new JudgedSet(groups, asked, grades);
    }

    private static IEnumerable<JudgedDocument> ReadDocuments(string path)
    {
        using Stream file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            yield return new JudgedDocument(
                root.GetProperty("id").GetString()!,
                root.TryGetProperty("page", out var page) ? page.GetString() : null,
                root.GetProperty("title").GetString() ?? "",
                root.GetProperty("body").GetString() ?? "");
        }
    }
}
