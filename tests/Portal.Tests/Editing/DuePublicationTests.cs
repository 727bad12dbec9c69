using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.Tests.Support;
using Xunit;
using static Shirube.Portal.Tests.Editing.EditingPortal;

namespace Shirube.Portal.Tests.Editing;

/// <summary>Publications for which a moment was set.</summary>
public sealed class DuePublicationTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    private static readonly DateOnly Today = new(2026, 11, 24);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Due_QuestionWouldBeLost_IsHeldAndAnEditorDecides()
    {
        var clock = new SetClock(Start);
        await using var portal = await LosingPortalAsync(clock);
        var number = await portal.ApproveAsync("まったく別の話です。\n", 2010);
        // Whoever set the moment looked before the question was there: the gate was open then.
        Assert.True((await portal.Get<ScheduleRevision>().ScheduleAsync(2010, "ja", number, Start.AddDays(3), Editor, "", Stop)).IsDone);
        clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(0, await portal.Get<DuePublications>().RunAsync(Today, Stop));
        Assert.Equal(0, await portal.Get<DuePublications>().RunAsync(Today, Stop));

        Assert.Contains("鶴亀端末", await portal.ReadAsync(2010), StringComparison.Ordinal);
        var log = await portal.LogAsync(2010);
        Assert.Equal($"Held {number} (system) 2010 鶴亀端末を紛失した", log[^1]);
        Assert.Single(log, entry => entry.StartsWith("Held", StringComparison.Ordinal));
        Assert.Equal(EditStatus.QuestionsLost, (await portal.Get<PublishRevision>().PublishAsync(new RevisionName(2010, "ja", number), null, "", Editor, Stop)).Status);
        Assert.True((await portal.Get<PublishRevision>().PublishAsync(new RevisionName(2010, "ja", number), null, "古い手順のため", Editor, Stop)).IsDone);
    }

    [Fact]
    public async Task Due_ReasonWasGivenBefore_IsPublished()
    {
        var clock = new SetClock(Start);
        await using var portal = await LosingPortalAsync(clock);
        var number = await portal.ApproveAsync("まったく別の話です。\n", 2010);
        var publish = portal.Get<PublishRevision>();
        Assert.Equal(EditStatus.QuestionsLost, (await publish.PublishAsync(new RevisionName(2010, "ja", number), Start.AddDays(3), "", Editor, Stop)).Status);
        Assert.True((await publish.PublishAsync(new RevisionName(2010, "ja", number), Start.AddDays(3), "古い手順のため", Editor, Stop)).IsDone);
        clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(1, await portal.Get<DuePublications>().RunAsync(Today, Stop));

        Assert.Equal("まったく別の話です。\n", await portal.ReadAsync(2010));
        Assert.Equal([$"GateOverridden {number} editor 古い手順のため", $"Scheduled {number} editor 2026-11-24 00:00:00Z", $"Published {number} editor 直した"], (await portal.LogAsync(2010)).TakeLast(3));
        Assert.Equal($"2010:ja #{number}", (await portal.Get<Knowledge.Articles.Golden.GoldenHistory>().RunsAsync(1, Stop))[0].Cause);
    }

    [Fact]
    public async Task Due_OneIsDamaged_TheOthersArePublished()
    {
        var clock = new SetClock(Start);
        await using var portal = await EditingPortal.StartAsync(clock);
        foreach (var no in new[] { 2001, 2002 })
        {
            var number = await portal.ApproveAsync($"来月からの手順{no}です。\n", no);
            await portal.Get<ScheduleRevision>().ScheduleAsync(no, "ja", number, Start.AddDays(no - 2000), Editor, "理由", Stop);
        }

        await DamageAsync(portal, 2001);
        clock.Advance(TimeSpan.FromDays(3));

        var fault = await Assert.ThrowsAsync<AggregateException>(() => portal.Get<DuePublications>().RunAsync(Today, Stop));

        Assert.IsType<Knowledge.Articles.Reading.DamagedRevisionException>(Assert.Single(fault.InnerExceptions));
        Assert.Equal("来月からの手順2002です。\n", await portal.ReadAsync(2002));
    }

    [Fact]
    public async Task Schedule_MomentThatHasPassed_IsRefused()
    {
        await using var portal = await EditingPortal.StartAsync(new SetClock(Start));
        var number = await portal.ApproveAsync("過ぎた日。\n");

        Assert.Equal(EditStatus.BadMoment, (await portal.Get<ScheduleRevision>().ScheduleAsync(2001, "ja", number, Start, Editor, "", Stop)).Status);
    }

    private static async Task<TestPortal> LosingPortalAsync(SetClock clock)
    {
        var portal = await EditingPortal.StartAsync(clock);
        portal.Content.Write("faq/lost.md", "---\nno: 2010\nkind: faq\ntitle: なくしたとき\nservice: mail\nlang: ja\ngolden: [鶴亀端末を紛失した]\n---\n\n鶴亀端末を紛失したら電話します。\n");
        await portal.ImportAsync();
        await portal.Get<KnowledgeRefresh>().RunAsync(Stop);
        return portal;
    }

    private static async Task DamageAsync(TestPortal portal, int no)
    {
        await using var context = await portal.OpenAsync();
        var revision = context.Revisions.Single(row => row.No == no && row.State == RevisionState.Approved);
        context.Entry(revision).Property(row => row.Text).CurrentValue = revision.Text + "x";
        await context.SaveChangesAsync(Stop);
    }
}
