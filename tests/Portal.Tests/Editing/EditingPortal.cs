using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Editing;

/// <summary>A portal without the web, with two published articles and people who edit them.</summary>
internal static class EditingPortal
{
    public static readonly Curator Writer = new("agent", false);

    public static readonly Curator Other = new("other", false);

    public static readonly Curator Editor = new("editor", true);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<TestPortal> StartAsync(TimeProvider? clock = null, Action<IServiceCollection>? more = null)
    {
        var portal = await TestPortal.StartAsync(services =>
        {
            if (clock is not null) services.AddSingleton(clock);
            more?.Invoke(services);
        });
        return await FillAsync(portal);
    }

    /// <summary>The two articles.</summary>
    public static async Task<TestPortal> FillAsync(TestPortal portal)
    {
        portal.Content.WriteLists();
        portal.Content.WriteArticle("faq/one.md", 2001, "受信箱を開いて印刷します。\n\n## 次\n\n二つ目の段落です。\n");
        portal.Content.WriteArticle("faq/two.md", 2002);
        var report = await portal.ImportAsync();
        Assert.Equal(2, report.Created);
        await portal.Get<KnowledgeRefresh>().RunAsync(Stop);
        return portal;
    }

    public static async Task<DraftView> OpenAsync(this TestPortal portal, Curator by, int no = 2001, int? revision = null)
    {
        var outcome = await portal.Get<StartDraft>().StartAsync(new DraftRequest(no, "ja", revision), by, Stop);
        Assert.Equal(EditStatus.Done, outcome.Status);
        return await portal.DraftAsync(no);
    }

    public static async Task<DraftView> DraftAsync(this TestPortal portal, int no = 2001)
        => (await portal.Get<DraftReader>().ReadAsync(no, "ja", Stop))!;

    /// <summary>Saves the draft with another text.</summary>
    public static Task<SaveOutcome> SaveAsync(this TestPortal portal, DraftView draft, Func<DraftContent, DraftContent> change, Curator by, string note = "直した")
        => portal.Get<SaveDraft>().SaveAsync(new DraftInput(draft.No, draft.Lang, draft.Version, change(draft.Content), note), by, Stop);

    /// <summary>Writes a text and takes it as far as the review.</summary>
    public static async Task<int> SendAsync(this TestPortal portal, string body, Curator by, int no = 2001)
    {
        var saved = await portal.SaveAsync(await portal.OpenAsync(by, no), content => content with { Body = body }, by);
        Assert.Equal(SaveStatus.Saved, saved.Status);
        var sent = await portal.Get<SendToReview>().SendAsync(no, "ja", saved.Version, by, Stop);
        Assert.Equal(EditStatus.Done, sent.Status);
        return sent.Revision!.Value;
    }

    /// <summary>The same, and approved.</summary>
    public static async Task<int> ApproveAsync(this TestPortal portal, string body, int no = 2001)
    {
        var number = await portal.SendAsync(body, Writer, no);
        Assert.Equal(EditStatus.Done, (await portal.Get<ApproveRevision>().ApproveAsync(no, "ja", number, "", Editor, Stop)).Status);
        return number;
    }

    public static Task<EditOutcome> PublishAsync(this TestPortal portal, int number, int no = 2001)
        => portal.Get<PublishRevision>().PublishAsync(new RevisionName(no, "ja", number), null, "確認質問は作り物", Editor, Stop);

    /// <summary>What readers read; null when there is nothing.</summary>
    public static async Task<string?> ReadAsync(this TestPortal portal, int no = 2001)
        => (await portal.Get<Knowledge.Articles.Reading.ArticleReader>().ReadAsync(no, "ja", Stop))?.Markdown;

    /// <summary>Numbers of the articles that a search finds.</summary>
    public static IReadOnlyList<string> Find(this TestPortal portal, string words)
        => [.. portal.Get<Knowledge.Search.SearchIndex>().Search(new Knowledge.Search.SearchRequest { Query = words }).Hits.Select(hit => hit.Group)];

    public static async Task<IReadOnlyList<string>> LogAsync(this TestPortal portal, int no = 2001)
        => [.. (await portal.Get<ArticleLog>().ReadAsync(no, "ja", Stop)).Reverse().Select(entry => $"{entry.Kind} {entry.Revision} {entry.By} {entry.Note}".TrimEnd())];
}
