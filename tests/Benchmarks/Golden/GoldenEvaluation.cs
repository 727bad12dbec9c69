using System.Globalization;
using Shirube.Benchmarks.Judged;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Markdown;
using Shirube.Knowledge.Search;

namespace Shirube.Benchmarks.Golden;

/// <summary><c>golden CONTENT [--weights …] [--lost]</c>: the golden questions of a content folder, straight from its files.</summary>
internal static class GoldenEvaluation
{
    public static int Run(string[] args)
    {
        var folder = ContentFolder.Open(args[0]);
        var problems = new List<FileProblem>();
        var groups = new List<GroupChange>();
        var questions = new List<GoldenQuestion>();
        var renderer = new MarkdownRenderer();
        foreach (var file in folder.Articles)
        {
            if (file.ReadText(1_000_000, problems) is not { } text || ArticleFile.Read(text, problems) is not { } article) continue;
            var group = string.Create(CultureInfo.InvariantCulture, $"{article.Matter.No}:{article.Matter.Lang}");
            groups.Add(new GroupChange(group, "1", Sections(group, article, renderer)));
            questions.AddRange(article.Matter.Golden.Select(golden => new GoldenQuestion(article.Matter.No, article.Matter.Lang, golden)));
        }

        foreach (var problem in problems) Console.WriteLine(problem);
        using var language = SearchLanguage.Load(Path.Combine(AppContext.BaseDirectory, "ipadic.dic"), Dictionary(args[0], "user-words.csv"), Dictionary(args[0], "synonyms.txt"));
        foreach (var warning in language.Warnings) Console.WriteLine(warning);
        using var index = SearchIndex.Open(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), language, Evaluation.Weights(Evaluation.Option(args, "--weights") ?? ""));
        index.Apply(groups);
        foreach (var lang in questions.Select(question => question.Lang).Distinct(StringComparer.Ordinal))
        {
            var report = GoldenRun.Run(index, questions.Where(question => question.Lang == lang));
            Console.WriteLine(FormattableString.Invariant($"{lang}: questions {report.Total}  top1 {report.Top1:0.000}  top3 {report.Top3:0.000}  MRR@10 {report.Mrr10:0.000}  articles {groups.Count}  sections {index.SectionCount}"));
            if (Array.IndexOf(args, "--lost") < 0) continue;
            foreach (var lost in report.Lost) Console.WriteLine($"  {lost.Question.No} rank {lost.Rank}  {lost.Question.Question}   -> {string.Join(' ', First(index, lost.Question))}");
        }

        return 0;
    }

    private static IEnumerable<string> First(SearchIndex index, GoldenQuestion question) =>
        index.Search(new SearchRequest { Query = question.Question, Lang = question.Lang, Limit = 3 }).Hits.Select(hit => $"{hit.Group} {hit.Title.Text}");

    private static List<SearchDocument> Sections(string group, ArticleFile article, MarkdownRenderer renderer)
    {
        var documents = new List<SearchDocument>();
        var above = new List<MarkdownSection>();
        foreach (var section in renderer.Render(article.Body, RenderContext.Of(article.Matter.Lang)).Sections)
        {
            above.RemoveAll(heading => heading.Level >= section.Level);
            documents.Add(new SearchDocument
            {
                Group = group,
                Ordinal = documents.Count,
                Anchor = section.Anchor,
                Title = article.Matter.Title,
                Heading = section.Heading,
                Breadcrumb = [.. above.Select(heading => heading.Heading)],
                Questions = documents.Count == 0 ? article.Matter.Questions : [],
                Keywords = documents.Count == 0 ? article.Matter.Keywords : [],
                Body = section.Text,
                Lang = article.Matter.Lang,
                Kind = WireNames.Of(article.Matter.Kind),
                Audience = WireNames.Of(article.Matter.Audience),
            });
            if (section.Level > 0) above.Add(section);
        }

        return documents;
    }

    private static string Dictionary(string content, string name) => File.ReadAllText(Path.Combine(content, "dictionary", name));
}
