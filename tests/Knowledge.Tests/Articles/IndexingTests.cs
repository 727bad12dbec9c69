using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Markdown;
using Xunit;

namespace Shirube.Knowledge.Tests.Articles;

public sealed class IndexingTests
{
    [Fact]
    public void Documents_CarryAnchorsBreadcrumbsAndTheQuestionsOnce()
    {
        var documents = SearchDocuments.Of(View(new("", 0, "", "前文"), new("a", 2, "甲", "一"), new("b", 3, "乙", "二"), new("c", 4, "丙", "三"), new("d", 2, "丁", "四")));
        Assert.Equal([0, 1, 2, 3, 4], documents.Select(document => document.Ordinal));
        Assert.Equal(["", "a", "b", "c", "d"], documents.Select(document => document.Anchor));
        Assert.Equal(["", "", "甲", "甲>乙", ""], documents.Select(document => string.Join('>', document.Breadcrumb)));
        Assert.Equal(["家から"], documents[0].Questions);
        Assert.Equal(["VPN"], documents[0].Keywords);
        Assert.All(documents.Skip(1), document => Assert.Empty(document.Questions));
        Assert.All(documents, document => Assert.Equal(("7:ja", "記事7", "mail", "faq", "ja", "desk"), (document.Group, document.Title, document.Service, document.Kind, document.Lang, document.Audience)));
    }

    [Fact]
    public void Plan_Difference_IsWhatChanged()
    {
        var published = new[] { Some.Head(1), Some.Head(2), Some.Head(3) };
        var stamps = new Dictionary<string, string>
        {
            ["1:ja"] = SearchDocuments.StampOf(published[0]),
            ["2:ja"] = SearchDocuments.StampOf(published[0]),
            ["9:ja"] = "old",
        };
        var plan = IndexPlan.Compare(published, stamps);
        Assert.Equal([2, 3], plan.Put.Select(head => head.No));
        Assert.Equal(["9:ja"], plan.Remove);
        Assert.Equal(3, plan.Count);
        Assert.Equal(0, IndexPlan.Compare([], new Dictionary<string, string>()).Count);
    }

    private static ArticleView View(params ArticleSection[] sections) => new()
    {
        Head = Some.Head(7, audience: Audience.Desk),
        Markdown = "",
        Html = new SafeHtml(""),
        Sections = sections,
        Questions = ["家から"],
        Keywords = ["VPN"],
        Sources = [],
        Languages = ["ja"],
    };
}
