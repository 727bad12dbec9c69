using System.Globalization;
using System.Text;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import;

namespace Shirube.Benchmarks.Editing;

/// <summary>Writes a content folder of many articles whose sections are real ones of the portal's own content, put together anew.</summary>
internal static class LargeContent
{
    public const int FirstNo = 20_000;

    private const int Seed = 20261129;

    public static void Write(string own, string target, int articles, int sections, int questions)
    {
        Directory.CreateDirectory(Path.Combine(target, "dictionary"));
        Directory.CreateDirectory(Path.Combine(target, "faq"));
        foreach (var file in new[] { "services.yml", "vendor-manuals.csv", "dictionary/synonyms.txt", "dictionary/user-words.csv" }) File.Copy(Path.Combine(own, file), Path.Combine(target, file));
        var pool = Pool(own);
        var services = ServiceListFile.Read(File.ReadAllText(Path.Combine(own, "services.yml")), []).All;
        var random = new Random(Seed);
        for (var i = 0; i < articles; i++)
        {
            var no = FirstNo + i;
            var parts = Enumerable.Range(0, sections - 1).Select(_ => pool[random.Next(pool.Count)]).ToList();
            var text = new StringBuilder();
            text.Append(CultureInfo.InvariantCulture, $"---\nno: {no}\nkind: {(i % 5 == 0 ? "manual" : "faq")}\ntitle: {Title(parts[0].Heading, no)}\nservice: {services[i % services.Count].Slug}\nlang: ja\naudience: all\n");
            text.Append(CultureInfo.InvariantCulture, $"owner: {i % 20 + 1}課\nreviewBy: {(i % 10 == 0 ? "2020-03-31" : "2099-03-31")}\n");
            if (i < questions) text.Append(CultureInfo.InvariantCulture, $"golden: [\"{Title(parts[0].Heading, no)}のやり方\"]\n");
            text.Append("---\n").Append(CultureInfo.InvariantCulture, $"整理番号{no}の説明です。\n\n");
            foreach (var part in parts) text.Append(CultureInfo.InvariantCulture, $"## {part.Heading}\n\n{part.Text}\n\n");
            File.WriteAllText(Path.Combine(target, "faq", $"a{no}.md"), text.ToString());
        }
    }

    private static string Title(string heading, int no) => string.Create(CultureInfo.InvariantCulture, $"{heading.Replace('"', ' ').Replace(':', ' ')} {no}");

    private static List<(string Heading, string Text)> Pool(string own)
    {
        var pool = new List<(string, string)>();
        foreach (var file in ContentFolder.Open(own).Articles)
        {
            if (file.ReadText(1_000_000, []) is not { } text || ArticleFile.Read(text, []) is not { Matter.Lang: "ja" } article) continue;
            foreach (var part in ("\n" + article.Body).Split("\n## ").Skip(1))
            {
                var lines = part.Split('\n');
                // Pictures and links belong to the place that a section came from.
                pool.Add((lines[0].Trim(), string.Join('\n', lines.Skip(1).Where(line => !line.Contains("](", StringComparison.Ordinal) && !line.StartsWith('#'))).Trim()));
            }
        }

        return pool;
    }
}
