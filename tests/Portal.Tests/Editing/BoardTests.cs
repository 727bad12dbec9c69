using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Board;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Portal.Tests.Support;
using Xunit;
using static Shirube.Portal.Tests.Editing.EditingPortal;

namespace Shirube.Portal.Tests.Editing;

/// <summary>Each filter of the list of articles.</summary>
public sealed class BoardTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, BoardFilter, string> Filters => new()
    {
        { "all", new BoardFilter(), "2001 2002 2010 2011 2012 2013" },
        { "kind", new BoardFilter { Kind = ArticleKind.Case }, "2011" },
        { "service", new BoardFilter { Service = "wifi" }, "2010 2013" },
        { "owner of a published one and of a new draft", new BoardFilter { Owner = "課" }, "2010 2013" },
        { "state published, changed or not", new BoardFilter { State = BoardState.Published }, "2001 2002 2010 2011 2012" },
        { "state draft", new BoardFilter { State = BoardState.Draft }, "2001 2013" },
        { "state in review", new BoardFilter { State = BoardState.InReview }, "2002" },
        { "number", new BoardFilter { Words = "2010" }, "2010" },
        { "words of the title, wide letters", new BoardFilter { Words = "記事２００１" }, "2001" },
        { "past review", new BoardFilter { Health = BoardHealth.PastReview }, "2010" },
        { "never found", new BoardFilter { Health = BoardHealth.NeverFound }, "2001 2002 2012" },
        { "low helpfulness", new BoardFilter { Health = BoardHealth.LowHelpful }, "2011" },
        { "dead links", new BoardFilter { Health = BoardHealth.DeadLinks }, "2012" },
        { "no golden question", new BoardFilter { Health = BoardHealth.NoGolden }, "2012" },
        { "two at once", new BoardFilter { Service = "wifi", Health = BoardHealth.PastReview }, "2010" },
        { "nothing", new BoardFilter { Words = "ありえない語" }, "" },
    };

    [Fact]
    public async Task List_EachFilter_FindsItsArticles()
    {
        await using var portal = await FilledAsync();
        foreach (var (name, filter, expected) in Filters.Select(row => row.Data))
        {
            var page = await portal.Get<ArticleBoard>().ListAsync(filter, Today, Stop);
            Assert.Equal((name, expected), (name, string.Join(' ', page.Rows.Select(row => row.No).Order())));
            Assert.Equal(page.Rows.Count, page.Total);
        }
    }

    private static async Task<TestPortal> FilledAsync()
    {
        var clock = new SetClock(new DateTimeOffset(2026, 8, 1, 0, 0, 0, TimeSpan.Zero));
        var portal = await EditingPortal.StartAsync(clock, services => services.AddSingleton<IArticleUses>(new Uses()));
        portal.Content.WriteArticle("faq/x.md", 2010, "本文。\n", "owner: 課\nreviewBy: 2026-11-28\n", service: "wifi");
        portal.Content.WriteArticle("cases/y.md", 2011, "本文。\n", kind: "case");
        portal.Content.Write("faq/z.md", "---\nno: 2012\nkind: faq\ntitle: リンクだけ\nservice: mail\nlang: ja\n---\n\n[前](/articles/2999)\n");
        await portal.ImportAsync();
        await portal.Get<KnowledgeRefresh>().RunAsync(Stop);
        await portal.OpenAsync(Writer);
        await portal.SendAsync("確認に出した。\n", Writer, 2002);
        await portal.Get<CreateArticle>().CreateAsync(ArticleKind.Faq, "ja", new DraftContent { Title = "新しい下書き", Service = "wifi", Owner = "課" }, Writer, null, Stop);
        return portal;
    }

    private sealed class Uses : IArticleUses
    {
        public Task<IReadOnlyDictionary<int, ArticleUse>> ReadAsync(CancellationToken cancellation = default)
            => Task.FromResult<IReadOnlyDictionary<int, ArticleUse>>(new Dictionary<int, ArticleUse> { [2010] = new(3, 4, 1), [2011] = new(9, 2, 3) });
    }
}
