using Shirube.Knowledge.Articles.Board;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Portal.Tests.Support;
using Xunit;
using static Shirube.Portal.Tests.Editing.EditingPortal;

namespace Shirube.Portal.Tests.Editing;

/// <summary>An English text is a line of revisions of its own that knows which Japanese revision it is of.</summary>
public sealed class TranslationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Translation_JapaneseMovesOn_IsMarkedUntilItIsBroughtUp()
    {
        await using var portal = await EditingPortal.StartAsync();
        await portal.Get<StartDraft>().StartAsync(new DraftRequest(2001, "en"), Writer, Stop);
        Assert.Equal(1, (await EnglishAsync(portal)).TranslationOf);
        await PublishEnglishAsync(portal, "Open the inbox and print.\n", null);
        Assert.False(IsBehind(portal));

        await portal.PublishAsync(await portal.ApproveAsync("手順が変わりました。\n"));
        Assert.True(IsBehind(portal));
        Assert.Equal(["2001"], await BehindAsync(portal));

        // A corrected letter is no new translation.
        await portal.Get<StartDraft>().StartAsync(new DraftRequest(2001, "en"), Writer, Stop);
        Assert.Equal(1, (await EnglishAsync(portal)).TranslationOf);
        await PublishEnglishAsync(portal, "Open your inbox and print.\n", null);
        Assert.True(IsBehind(portal));

        await portal.Get<StartDraft>().StartAsync(new DraftRequest(2001, "en"), Writer, Stop);
        await PublishEnglishAsync(portal, "The steps have changed.\n", 2);
        Assert.False(IsBehind(portal));
        Assert.Empty(await BehindAsync(portal));
    }

    [Fact]
    public async Task Translation_BroughtInByAnImport_IsOfWhatWasPublishedThen()
    {
        await using var portal = await EditingPortal.StartAsync();
        portal.Content.WriteArticle("faq/one.en.md", 2001, "Open the inbox.\n", lang: "en");
        await portal.ImportAsync();
        await portal.Get<Knowledge.Articles.KnowledgeRefresh>().RunAsync(Stop);
        Assert.False(IsBehind(portal));

        await portal.PublishAsync(await portal.ApproveAsync("手順が変わりました。\n"));
        Assert.True(IsBehind(portal));
        await portal.Get<StartDraft>().StartAsync(new DraftRequest(2001, "en"), Writer, Stop);
        Assert.Equal(1, (await EnglishAsync(portal)).TranslationOf);
    }

    [Fact]
    public async Task Save_OfAJapaneseDraft_IsNoTranslation()
    {
        await using var portal = await EditingPortal.StartAsync();
        var draft = await portal.OpenAsync(Writer);

        await portal.Get<SaveDraft>().SaveAsync(new DraftInput(2001, "ja", draft.Version, draft.Content with { Body = "x\n" }, "", 7), Writer, Stop);

        Assert.Null((await portal.DraftAsync()).TranslationOf);
    }

    private static bool IsBehind(TestPortal portal)
    {
        var snapshot = portal.Get<ArticleCatalog>().Current;
        return snapshot.AheadOf(snapshot.FindExact(2001, "en")!) is not null;
    }

    private static async Task<IEnumerable<string>> BehindAsync(TestPortal portal)
        => (await portal.Get<ArticleBoard>().ListAsync(new BoardFilter { Health = BoardHealth.TranslationBehind }, new DateOnly(2026, 11, 29), Stop)).Rows.Select(row => $"{row.No}");

    private static async Task<DraftView> EnglishAsync(TestPortal portal) => (await portal.Get<DraftReader>().ReadAsync(2001, "en", Stop))!;

    private static async Task PublishEnglishAsync(TestPortal portal, string body, int? of)
    {
        var draft = await EnglishAsync(portal);
        var saved = await portal.Get<SaveDraft>().SaveAsync(new DraftInput(2001, "en", draft.Version, draft.Content with { Body = body, Title = "Inbox", Golden = "" }, "translated", of), Writer, Stop);
        var sent = await portal.Get<SendToReview>().SendAsync(2001, "en", saved.Version, Writer, Stop);
        Assert.Equal(EditStatus.Done, sent.Status);
        await portal.Get<ApproveRevision>().ApproveAsync(2001, "en", sent.Revision!.Value, "", Editor, Stop);
        Assert.True((await portal.Get<PublishRevision>().PublishAsync(new RevisionName(2001, "en", sent.Revision!.Value), null, "確認質問は作り物", Editor, Stop)).IsDone);
    }
}
