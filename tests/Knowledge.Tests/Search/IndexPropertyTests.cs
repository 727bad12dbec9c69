using Shirube.Knowledge.Search;
using Shirube.Knowledge.Search.Query;
using Shirube.Knowledge.Search.Ranking;
using Shirube.Knowledge.Analysis.Terms;
using Xunit;

namespace Shirube.Knowledge.Tests.Search;

/// <summary>What must hold of any index, on random articles.</summary>
public sealed class IndexPropertyTests(TestLanguage language)
{
    private const int Many = 10_000;

    [Fact]
    public void Search_WordOfATitle_FindsTheArticle()
    {
        var random = new RandomArticles();
        using var test = new TestIndex(language);
        var articles = random.Articles(120);
        test.Index.Apply(articles);
        foreach (var article in articles)
        {
            var word = article.Documents[random.Next(article.Documents.Count)].Title.Split('と')[0];
            Assert.True(test.Keys(word, Many).Contains(article.Group), $"{word} does not find {article.Group}: {random.Why}");
        }
    }

    [Fact]
    public void Search_AfterDeletion_NeverShowsTheArticle()
    {
        var random = new RandomArticles();
        using var test = new TestIndex(language);
        var articles = random.Articles(80);
        test.Index.Apply(articles);
        test.Index.Merge(TestContext.Current.CancellationToken);
        var gone = articles.Where((_, i) => i % 3 == 0).Select(article => article.Group).ToHashSet();
        test.Index.Apply([.. gone.Select(key => new GroupChange(key, "", []))]);
        for (var i = 0; i < 200; i++)
        {
            var query = random.Query();
            Assert.False(test.Keys(query, Many).Any(gone.Contains), $"{query}: {random.Why}");
        }

        Assert.DoesNotContain(test.Index.Stamps.Keys, gone.Contains);
    }

    [Fact]
    public void Search_AnyOrderOfChanges_GivesTheSameResults()
    {
        var random = new RandomArticles();
        using var plain = new TestIndex(language);
        using var tangled = new TestIndex(language);
        var articles = random.Articles(100);
        plain.Index.Apply(articles);
        plain.Index.Merge(TestContext.Current.CancellationToken);

        var steps = new List<GroupChange>(articles);
        random.Shuffle(steps);
        // Old states, removals and merges in between must leave no trace.
        foreach (var step in steps.Chunk(7))
        {
            tangled.Index.Apply([.. step.Select(change => random.Article(change.Group))]);
            tangled.Index.Apply([random.Article("zz-" + random.Next(5))]);
            if (random.Next(4) == 0) tangled.Index.Merge(TestContext.Current.CancellationToken);
            tangled.Index.Apply(step);
        }

        tangled.Index.Apply([.. Enumerable.Range(0, 5).Select(i => new GroupChange("zz-" + i, "", []))]);
        Compare(plain, tangled, random);
        tangled.Index.Merge(TestContext.Current.CancellationToken);
        Compare(plain, tangled, random);
        tangled.Reopen();
        Assert.Null(tangled.Index.RebuildReason);
        Compare(plain, tangled, random);
    }

    [Fact]
    public void Rank_Pruned_EqualsExhaustive()
    {
        var random = new RandomArticles();
        using var test = new TestIndex(language);
        foreach (var part in random.Articles(400).Chunk(130)) test.Index.Apply(part);
        var buffer = new TermBuffer();
        for (var i = 0; i < 1000; i++)
        {
            var request = new SearchRequest { Query = random.Query(), Limit = 5 + random.Next(100), Offset = random.Next(3) * 10 };
            test.Index.Use(snapshot =>
            {
                var query = new QueryBuilder(language.Language.Analyzer, language.Language.Synonyms, snapshot.Weights).Build(request.Query, snapshot, buffer);
                var pruned = Ranker.Rank(snapshot, query, request);
                var all = Ranker.Rank(snapshot, query, request, prune: false);
                Assert.True(pruned.Groups.Select(Line).SequenceEqual(all.Groups.Select(Line)), $"{request.Query}: {random.Why}");
                return pruned;
            });
        }
    }

    [Fact]
    public void Search_Pages_AreOneListWithoutGapsOrRepeats()
    {
        var random = new RandomArticles();
        using var test = new TestIndex(language);
        test.Index.Apply(random.Articles(300));
        var query = random.Word();
        var total = test.Search(query).Total;
        var paged = new List<string>();
        for (var offset = 0; offset < total; offset += 10) paged.AddRange(test.Index.Search(new SearchRequest { Query = query, Offset = offset }).Hits.Select(hit => hit.Group));
        Assert.True(paged.Count == total && paged.Distinct(StringComparer.Ordinal).Count() == total, $"{query}: {paged.Count} of {total}: {random.Why}");
    }

    [Fact]
    public void Search_Marks_LieInsideTheText()
    {
        var random = new RandomArticles();
        using var test = new TestIndex(language);
        test.Index.Apply(random.Articles(100));
        for (var i = 0; i < 200; i++)
        {
            foreach (var hit in test.Search(random.Query()).Hits)
            {
                foreach (var text in (MarkedText[])[hit.Title, hit.Best.Heading, hit.Best.Snippet, .. hit.Others.Select(other => other.Snippet)])
                {
                    var end = 0;
                    foreach (var mark in text.Marks)
                    {
                        Assert.True(mark.Start >= end && mark.Length > 0 && mark.Start + mark.Length <= text.Text.Length, $"{text.Text}: {random.Why}");
                        end = mark.Start + mark.Length;
                    }
                }
            }
        }
    }

    private static string Line(RankedGroup group) => FormattableString.Invariant($"{group.Key} {group.Score:R} {group.Sections[0].Section}");

    private static void Compare(TestIndex a, TestIndex b, RandomArticles random)
    {
        Assert.Equal(a.Index.SectionCount, b.Index.SectionCount);
        for (var i = 0; i < 150; i++)
        {
            var query = random.Query();
            Assert.True(Lines(a.Search(query, 50)).SequenceEqual(Lines(b.Search(query, 50))), $"{query}: {random.Why}");
        }
    }

    private static IEnumerable<string> Lines(SearchResponse response) =>
        response.Hits.Select(hit => FormattableString.Invariant($"{hit.Group} {hit.Best.Ordinal} {hit.Score:R} {hit.Best.Snippet.Text}")).Append($"{response.Total} {response.Strict}");
}
