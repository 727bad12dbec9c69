using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Publishing;
using Xunit;
using static Shirube.Portal.Tests.Editing.EditingPortal;

namespace Shirube.Portal.Tests.Editing;

/// <summary>Who may do what with a revision, asked of the use cases: what a page does not offer somebody can still send.</summary>
public sealed class RightsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publish_ByAnEditorWhoWroteInIt_IsRefused()
    {
        await using var portal = await EditingPortal.StartAsync();
        var saved = await portal.SaveAsync(await portal.OpenAsync(Writer), content => content with { Body = "編集者も書いた。\n" }, Editor);
        var sent = await portal.Get<SendToReview>().SendAsync(2001, "ja", saved.Version, Writer, Stop);
        var second = new Curator("second", true);
        Assert.True((await portal.Get<ApproveRevision>().ApproveAsync(2001, "ja", sent.Revision!.Value, "", second, Stop)).IsDone);
        var name = new RevisionName(2001, "ja", sent.Revision!.Value);

        var now = await portal.Get<PublishRevision>().PublishAsync(name, null, "自分で通す", Editor, Stop);
        var later = await portal.Get<PublishRevision>().PublishAsync(name, DateTimeOffset.MaxValue.AddDays(-1), "自分で通す", Editor, Stop);
        var other = await portal.Get<PublishRevision>().PublishAsync(name, null, "確認質問は作り物", second, Stop);

        Assert.Equal((EditStatus.OwnText, EditStatus.OwnText, EditStatus.Done), (now.Status, later.Status, other.Status));
        Assert.DoesNotContain(await portal.LogAsync(), entry => entry.Contains("自分で通す", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TakeBack_BySomebodyElse_IsRefused()
    {
        await using var portal = await EditingPortal.StartAsync();
        var number = await portal.SendAsync("書いた人のもの。\n", Writer);
        var takeBack = portal.Get<TakeBack>();

        var stranger = await takeBack.TakeBackAsync(2001, "ja", number, Other, Stop);
        var own = await takeBack.TakeBackAsync(2001, "ja", number, Writer, Stop);
        var again = await portal.Get<SendToReview>().SendAsync(2001, "ja", (await portal.DraftAsync()).Version, Writer, Stop);
        var editor = await takeBack.TakeBackAsync(2001, "ja", again.Revision!.Value, Editor, Stop);

        Assert.Equal((EditStatus.NotAllowed, EditStatus.Done, EditStatus.Done), (stranger.Status, own.Status, editor.Status));
    }

    [Fact]
    public async Task Publish_TwiceAtOnce_OneWins()
    {
        await using var portal = await EditingPortal.StartAsync();
        var number = await portal.ApproveAsync("同時に公開。\n");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => portal.PublishAsync(number), Stop)));

        Assert.Single(outcomes, outcome => outcome.IsDone);
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome => Assert.True(outcome.Status is EditStatus.Conflict or EditStatus.NotNow));
        Assert.Single(await portal.LogAsync(), entry => entry.StartsWith("Published", StringComparison.Ordinal));
        Assert.Equal(["2001:ja"], portal.Find("同時に公開"));
    }

    [Fact]
    public async Task ApproveAndTakeBack_AtOnce_OneWins()
    {
        await using var portal = await EditingPortal.StartAsync();
        var number = await portal.SendAsync("どちらか一方。\n", Writer);

        var outcomes = await Task.WhenAll(
            Task.Run(() => portal.Get<ApproveRevision>().ApproveAsync(2001, "ja", number, "", Editor, Stop), Stop),
            Task.Run(() => portal.Get<TakeBack>().TakeBackAsync(2001, "ja", number, Writer, Stop), Stop));

        // One after the other both may be right: an approved revision can be taken back.
        Assert.Contains(outcomes, outcome => outcome.IsDone);
        var log = await portal.LogAsync();
        Assert.Equal(outcomes.Count(outcome => outcome.IsDone), log.Count(entry => entry.StartsWith("Approved", StringComparison.Ordinal) || entry.StartsWith("TakenBack", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AddMedia_SameBytesAtOnce_IsStoredOnce()
    {
        await using var portal = await EditingPortal.StartAsync();
        await portal.OpenAsync(Writer);
        await portal.OpenAsync(Writer, 2002);
        var add = portal.Get<AddMedia>();

        var added = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => add.AddAsync(i % 2 == 0 ? 2001 : 2002, "ja", "図.png", Support.ContentWriter.Picture(), Stop), Stop)));

        Assert.All(added, file => Assert.Equal((MediaRefusal.None, "図.png"), (file.Refusal, file.Name)));
        await using var context = await portal.OpenAsync();
        Assert.Equal((1, 2), (context.Media.Count(), context.DraftMedia.Count()));
    }
}
