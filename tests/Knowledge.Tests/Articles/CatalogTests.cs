using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Xunit;

namespace Shirube.Knowledge.Tests.Articles;

public sealed class CatalogTests
{
    private static readonly Audience[] Everybody = [Audience.All];
    private static readonly Audience[] Desk = [Audience.All, Audience.SectionAdmin, Audience.Desk];

    [Fact]
    public void Find_OtherLanguage_FallsBackToJapaneseThenToAny()
    {
        var snapshot = Snapshot([Some.Head(1), Some.Head(1, "en"), Some.Head(2), Some.Head(3, "en")]);
        Assert.Equal("en", snapshot.Find(1, "en")!.Lang);
        Assert.Equal("ja", snapshot.Find(2, "en")!.Lang);
        Assert.Equal("en", snapshot.Find(3, "ja")!.Lang);
        Assert.Null(snapshot.Find(4, "ja"));
        Assert.Null(snapshot.FindExact(2, "en"));
        Assert.Equal(["ja", "en"], snapshot.LanguagesOf(1));
    }

    [Fact]
    public void For_Audience_HidesWhatIsForOthers()
    {
        var snapshot = Snapshot([Some.Head(1), Some.Head(2, audience: Audience.Desk), Some.Head(3, audience: Audience.SectionAdmin), Some.Head(4, "ja", audience: Audience.Desk), Some.Head(4, "en")]);
        Assert.Equal([1, 4], snapshot.For("ja", Everybody).All.Select(head => head.No));
        Assert.Equal("en", snapshot.For("ja", Everybody).Find(4)!.Lang);
        Assert.Equal([1, 2, 3, 4], snapshot.For("ja", Desk).All.Select(head => head.No));
        Assert.Null(snapshot.For("ja", Everybody).Find(2));
    }

    [Fact]
    public void For_SameReaders_IsMadeOnceAndUnknownLanguagesAddNone()
    {
        var snapshot = Snapshot([Some.Head(1)]);
        Assert.Same(snapshot.For("ja", Everybody), snapshot.For("ja", [Audience.All, Audience.All]));
        Assert.Same(snapshot.For("ja", Everybody), snapshot.For("xx", Everybody));
    }

    [Fact]
    public void Lists_AreOrderedAndFiltered()
    {
        var view = Snapshot([Some.Head(1, minute: 5), Some.Head(2, kind: ArticleKind.Manual, minute: 9), Some.Head(3, service: "wifi", minute: 9)]).For("ja", Everybody);
        Assert.Equal([3, 2, 1], view.Newest.Select(head => head.No));
        Assert.Equal([2], view.OfKind(ArticleKind.Manual).Select(head => head.No));
        Assert.Equal([1, 2], view.OfService("mail").Select(head => head.No));
        Assert.Equal(2, view.FindBySlug(ArticleKind.Manual, "article-2")!.No);
        Assert.Null(view.FindBySlug(ArticleKind.Manual, "article-1"));
    }

    [Fact]
    public void Notices_UntilPassed_AreGone()
    {
        var view = Snapshot([
            Some.Head(1, kind: ArticleKind.Notice, until: new DateOnly(2026, 11, 19)), Some.Head(2, kind: ArticleKind.Notice, until: new DateOnly(2026, 11, 20)),
            Some.Head(3, kind: ArticleKind.Notice, minute: 1), Some.Head(4),
        ]).For("ja", Everybody);
        Assert.Equal([3, 2], view.Notices(new DateOnly(2026, 11, 20)).Select(head => head.No));
    }

    [Fact]
    public void Related_LinkedFirstThenSameService_EachOnce()
    {
        var links = new StoredLink[] { new(1, "ja", 5, "a"), new(1, "ja", 5, "b"), new(4, "ja", 1, ""), new(1, "ja", 1, "x"), new(1, "ja", 99, ""), new(3, "en", 1, "") };
        var view = Snapshot([Some.Head(1), Some.Head(2), Some.Head(3), Some.Head(4, service: "wifi"), Some.Head(5, service: "wifi"), Some.Head(6, kind: ArticleKind.Notice)], links).For("ja", Everybody);
        Assert.Equal([5, 4, 2, 3], view.RelatedTo(1, 9).Select(head => head.No));
        Assert.Equal([5, 4], view.RelatedTo(1, 2).Select(head => head.No));
        Assert.Equal([(5, "a")], view.LinksFrom(1).Select(link => (link.Article.No, link.Anchor)));
        Assert.Equal([4], view.LinksTo(1).Select(link => link.Article.No));
        Assert.Empty(view.RelatedTo(77, 9));
    }

    private static CatalogSnapshot Snapshot(ArticleHead[] heads, StoredLink[]? links = null) => new(heads, links ?? [], ServiceList.Empty, VendorManualList.Empty);
}
