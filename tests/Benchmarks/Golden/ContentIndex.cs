using System.Globalization;
using Shirube.Benchmarks.Judged;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Markdown;
using Shirube.Knowledge.Search;

namespace Shirube.Benchmarks.Golden;

/// <summary>An index made straight from the files of a content folder, with its golden questions.</summary>
internal sealed class ContentIndex : IDisposable
{
    private readonly SearchLanguage _language;

    public ContentIndex(string content, string weights = "")
    {
        var problems = new List<FileProblem>();
        var groups = new List<GroupChange>();
        var questions = new List<GoldenQuestion>();
        var renderer = new MarkdownRenderer();
        foreach (var file in ContentFolder.Open(content).Articles)
        {
            if (file.ReadText(1_000_000, problems) is not { } text || ArticleFile.Read(text, problems) is not { } article) continue;
            var group = string.Create(CultureInfo.InvariantCulture, $"{article.Matter.No}:{article.Matter.Lang}");
            groups.Add(new GroupChange(group, "1", Sections(group, article, renderer)));
            questions.AddRange(article.Matter.Golden.Select(golden => new GoldenQuestion(article.Matter.No, article.Matter.Lang, golden)));
        }

        foreach (var problem in problems) Console.WriteLine(problem);
        _language = SearchLanguage.Load(Path.Combine(AppContext.BaseDirectory, "ipadic.dic"), Dictionary(content, "user-words.csv"), Dictionary(content, "synonyms.txt"));
        foreach (var warning in _language.Warnings) Console.WriteLine(warning);
        Index = SearchIndex.Open(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), _language, Evaluation.Weights(weights));
        Index.Apply(groups);
        (Groups, Questions) = (groups.Count, questions);
    }

    public SearchIndex Index { get; }

    public int Groups { get; }

    /// <summary>In the order of the files.</summary>
    public IReadOnlyList<GoldenQuestion> Questions { get; }

    public void Dispose()
    {
        Index.Dispose();
        _language.Dispose();
    }

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
                Service = article.Matter.Service,
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
