using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Search;
using Shirube.Portal.Tests.Support;
using Xunit;
using static Shirube.Portal.Tests.Editing.EditingPortal;

namespace Shirube.Portal.Tests.Editing;

public sealed class GateTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publish_LosesAQuestion_IsBlockedUntilSomebodySaysWhy()
    {
        await using var portal = await GoldenPortalAsync();
        // The words by which readers find the article go out of it.
        var number = await portal.ApproveAsync("まったく別の話です。\n", 2010);
        var name = new RevisionName(2010, "ja", number);

        var blocked = await portal.Get<PublishRevision>().PublishAsync(name, null, "", Editor, Stop);
        var before = await portal.ReadAsync(2010);
        var forced = await portal.Get<PublishRevision>().PublishAsync(name, null, "古い手順のため", Editor, Stop);

        Assert.Equal(EditStatus.QuestionsLost, blocked.Status);
        var lost = Assert.Single(blocked.Gate!.Lost);
        Assert.Equal(("鶴亀端末を紛失した", 1, 0), (lost.Question.Question, lost.Before, lost.After));
        Assert.Contains("鶴亀端末", before, StringComparison.Ordinal);
        Assert.True(forced.IsDone);
        Assert.Contains(await portal.LogAsync(2010), entry => entry == $"GateOverridden {number} editor 古い手順のため");
        var run = (await portal.Get<GoldenHistory>().RunsAsync(10, Stop))[0];
        Assert.Equal($"2010:ja #{number}", run.Cause);
        var ranks = await portal.Get<GoldenHistory>().RanksAsync(Stop);
        Assert.Equal(0, ranks[(2010, "ja", "鶴亀端末を紛失した", "search")].Last().Rank);
    }

    [Fact]
    public async Task Publish_TouchesNoQuestion_IsOpen()
    {
        await using var portal = await GoldenPortalAsync();
        var number = await portal.ApproveAsync("関係のない本文。\n");

        var report = await portal.Get<RevisionGate>().CheckAsync(new RevisionName(2001, "ja", number), Stop);

        Assert.True(report!.IsOpen);
        Assert.True((await portal.Get<PublishRevision>().PublishAsync(new RevisionName(2001, "ja", number), null, "", Editor, Stop)).IsDone);
    }

    [Fact]
    public async Task Preview_OfChanges_LeavesTheIndexAlone()
    {
        await using var portal = await GoldenPortalAsync();
        var index = portal.Get<SearchIndex>();

        using (var preview = index.Preview([new GroupChange("2010:ja", "", [])]))
        {
            Assert.Empty(preview.Search(new SearchRequest { Query = "鶴亀端末" }).Hits);
            Assert.Throws<InvalidOperationException>(() => preview.Merge(Stop));
        }

        Assert.Equal(["2010:ja"], portal.Find("鶴亀端末"));
    }

    private static async Task<TestPortal> GoldenPortalAsync()
    {
        var portal = await EditingPortal.StartAsync();
        portal.Content.Write("faq/lost.md", "---\nno: 2010\nkind: faq\ntitle: なくしたとき\nservice: mail\nlang: ja\ngolden: [鶴亀端末を紛失した]\n---\n\n鶴亀端末を紛失したら電話します。\n");
        await portal.ImportAsync();
        await portal.Get<KnowledgeRefresh>().RunAsync(Stop);
        // The title alone must not be enough to find it.
        var draft = await portal.OpenAsync(Writer, 2010);
        Assert.Equal("鶴亀端末を紛失した", draft.Content.Golden);
        return portal;
    }
}
