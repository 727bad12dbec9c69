using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.Tests.Support;
using Xunit;
using static Shirube.Portal.Tests.Editing.EditingPortal;

namespace Shirube.Portal.Tests.Editing;

public sealed class RevisionLifeTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publish_ApprovedRevision_IsReadFoundAndRecorded()
    {
        await using var portal = await EditingPortal.StartAsync();
        var before = await portal.ReadAsync();

        var number = await portal.SendAsync("鶴亀印刷の手順です。\n", Writer);
        Assert.Equal(before, await portal.ReadAsync());
        await portal.Get<ApproveRevision>().ApproveAsync(2001, "ja", number, "よい", Editor, Stop);
        Assert.Equal(before, await portal.ReadAsync());
        var outcome = await portal.PublishAsync(number);

        Assert.True(outcome.IsDone);
        Assert.Equal("鶴亀印刷の手順です。\n", await portal.ReadAsync());
        Assert.Equal(["2001:ja"], portal.Find("鶴亀印刷"));
        Assert.Null(await portal.Get<DraftReader>().ReadAsync(2001, "ja", Stop));
        Assert.Equal(["Started 1 agent", "Sent 2 agent 直した", "Approved 2 editor よい", "Published 2 editor 直した"], await portal.LogAsync());
        var history = await portal.Get<ArticleHistory>().ListAsync(2001, "ja", publishedOnly: true, Stop);
        Assert.Equal([(2, RevisionState.Published, "agent", "editor"), (1, RevisionState.Superseded, "tester", "tester")],
            history.Select(line => (line.Number, line.State, line.Author, line.Approver)));
    }

    [Fact]
    public async Task Approve_BySomebodyWhoWroteInIt_IsRefused()
    {
        await using var portal = await EditingPortal.StartAsync();
        var draft = await portal.OpenAsync(Writer);
        var saved = await portal.SaveAsync(draft, content => content with { Body = "編集者も書いた。\n" }, Editor);
        var sent = await portal.Get<SendToReview>().SendAsync(2001, "ja", saved.Version, Writer, Stop);

        var own = await portal.Get<ApproveRevision>().ApproveAsync(2001, "ja", sent.Revision!.Value, "", Editor, Stop);
        var unable = await portal.Get<ApproveRevision>().ApproveAsync(2001, "ja", sent.Revision!.Value, "", Other, Stop);
        var second = await portal.Get<ApproveRevision>().ApproveAsync(2001, "ja", sent.Revision!.Value, "", new Curator("second", true), Stop);

        Assert.Equal((EditStatus.OwnText, EditStatus.NotAllowed, EditStatus.Done), (own.Status, unable.Status, second.Status));
    }

    [Fact]
    public async Task Publish_NotApproved_IsRefused()
    {
        await using var portal = await EditingPortal.StartAsync();
        var number = await portal.SendAsync("まだ誰も見ていない。\n", Writer);

        Assert.Equal(EditStatus.NotNow, (await portal.PublishAsync(number)).Status);
        Assert.Equal(EditStatus.NotAllowed, (await portal.Get<PublishRevision>().PublishAsync(new RevisionName(2001, "ja", number), null, "", Writer, Stop)).Status);
        Assert.DoesNotContain("2001:ja", portal.Find("誰も見ていない"));
    }

    [Fact]
    public async Task Approve_TwiceAtOnce_OneWins()
    {
        await using var portal = await EditingPortal.StartAsync();
        var number = await portal.SendAsync("同時に承認。\n", Writer);
        var approve = portal.Get<ApproveRevision>();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => approve.ApproveAsync(2001, "ja", number, "", new Curator($"editor{i}", true), Stop), Stop)));

        Assert.Single(outcomes, outcome => outcome.IsDone);
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome => Assert.True(outcome.Status is EditStatus.Conflict or EditStatus.NotNow));
        Assert.Single(await portal.LogAsync(), entry => entry.StartsWith("Approved", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Return_WithComment_DraftGoesOn()
    {
        await using var portal = await EditingPortal.StartAsync();
        var number = await portal.SendAsync("直しが要る。\n", Writer);
        Assert.Equal(SaveStatus.Closed, (await portal.SaveAsync(await portal.DraftAsync(), content => content with { Body = "x" }, Writer)).Status);

        var silent = await portal.Get<ReturnRevision>().ReturnAsync(2001, "ja", number, " ", Editor, Stop);
        var returned = await portal.Get<ReturnRevision>().ReturnAsync(2001, "ja", number, "図がありません。", Editor, Stop);

        Assert.Equal((EditStatus.NoteMissing, EditStatus.Done), (silent.Status, returned.Status));
        var draft = await portal.DraftAsync();
        Assert.Equal(("図がありません。", "直しが要る。\n", (int?)null), (draft.ReturnedNote, draft.Content.Body, draft.ReviewRevision));
        Assert.Equal(SaveStatus.Saved, (await portal.SaveAsync(draft, content => content with { Body = "直した。\n" }, Writer)).Status);
        Assert.Equal(3, await portal.SendAsync("もう一度。\n", Writer));
    }

    [Fact]
    public async Task Schedule_MomentComes_IsPublishedThen()
    {
        var clock = new SetClock(Start);
        await using var portal = await EditingPortal.StartAsync(clock);
        var number = await portal.ApproveAsync("来月からの手順です。\n");
        var scheduled = await portal.Get<ScheduleRevision>().ScheduleAsync(2001, "ja", number, Start.AddDays(3), Editor, "", Stop);
        var today = new DateOnly(2026, 11, 21);

        Assert.True(scheduled.IsDone);
        clock.Advance(TimeSpan.FromDays(3) - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await portal.Get<DuePublications>().RunAsync(today, Stop));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await portal.Get<DuePublications>().RunAsync(today, Stop));

        Assert.Equal("来月からの手順です。\n", await portal.ReadAsync());
        Assert.Equal(["2001:ja"], portal.Find("来月からの手順"));
    }

    [Theory]
    [InlineData("hide", null)]
    [InlineData("warn", "短い本文。\n")]
    public async Task Expiry_ReviewDatePassed_DoesWhatTheArticleSays(string onExpiry, string? shown)
    {
        var clock = new SetClock(Start);
        await using var portal = await EditingPortal.StartAsync(clock);
        var saved = await portal.SaveAsync(await portal.OpenAsync(Writer), content => content with { Body = "短い本文。\n", ReviewBy = "2026-11-30", OnExpiry = onExpiry }, Writer);
        var sent = await portal.Get<SendToReview>().SendAsync(2001, "ja", saved.Version, Writer, Stop);
        await portal.Get<ApproveRevision>().ApproveAsync(2001, "ja", sent.Revision!.Value, "", Editor, Stop);
        await portal.PublishAsync(sent.Revision!.Value);

        Assert.Equal(0, await portal.Get<DuePublications>().RunAsync(new DateOnly(2026, 11, 30), Stop));
        await portal.Get<DuePublications>().RunAsync(new DateOnly(2026, 12, 1), Stop);

        Assert.Equal(shown, await portal.ReadAsync());
        Assert.Equal(shown is null, portal.Find("短い本文").All(group => group != "2001:ja"));
    }

    [Fact]
    public async Task Withdraw_ThenRestore_ComesBackAsANewRevision()
    {
        await using var portal = await EditingPortal.StartAsync();
        var first = await portal.ReadAsync();
        await portal.PublishAsync(await portal.ApproveAsync("第二版です。\n"));

        Assert.Equal(EditStatus.NoteMissing, (await portal.Get<WithdrawArticle>().WithdrawAsync(2001, "ja", 2, "", Editor, Stop)).Status);
        Assert.True((await portal.Get<WithdrawArticle>().WithdrawAsync(2001, "ja", 2, "誤りがある", Editor, Stop)).IsDone);
        Assert.Null(await portal.ReadAsync());
        Assert.Empty(portal.Find("第二版です"));

        var draft = await portal.OpenAsync(Writer, revision: 1);
        Assert.Equal((1, first), (draft.BasedOn, draft.Content.Body));
        var saved = await portal.SaveAsync(draft, content => content, Writer, "第1版に戻す");
        var sent = await portal.Get<SendToReview>().SendAsync(2001, "ja", saved.Version, Writer, Stop);
        await portal.Get<ApproveRevision>().ApproveAsync(2001, "ja", sent.Revision!.Value, "", Editor, Stop);
        Assert.True((await portal.PublishAsync(sent.Revision!.Value)).IsDone);
        Assert.Equal((3, first), (sent.Revision, await portal.ReadAsync()));
    }

    [Fact]
    public async Task Create_NewArticle_GetsItsOwnNumberAndIsReadOnlyOncePublished()
    {
        await using var portal = await EditingPortal.StartAsync();
        var create = portal.Get<CreateArticle>();
        var numbers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => create.CreateAsync(ArticleKindFaq, "ja", new DraftContent { Title = "新しい" }, Writer, null, Stop), Stop)));

        Assert.Equal([2003, 2004, 2005, 2006, 2007], numbers.Order());
        Assert.Null(await portal.ReadAsync(2003));
        var draft = await portal.DraftAsync(2003);
        var empty = await portal.Get<SendToReview>().SendAsync(2003, "ja", draft.Version, Writer, Stop);
        Assert.Equal(EditStatus.NoteMissing, empty.Status);
        var saved = await portal.SaveAsync(draft, content => content with { Service = "nowhere", ReviewBy = "あした" }, Writer, "新しい質問");
        var bad = await portal.Get<SendToReview>().SendAsync(2003, "ja", saved.Version, Writer, Stop);
        Assert.Equal(EditStatus.Invalid, bad.Status);
        Assert.Equal(3, bad.Problems!.Count(problem => problem.IsError));
    }

    [Fact]
    public async Task Export_ThenImport_OfAPublishedEdit_ChangesNothing()
    {
        await using var portal = await EditingPortal.StartAsync();
        await portal.PublishAsync(await portal.ApproveAsync("出して入れても同じ。\n"));
        using var folder = new TestFolder();
        await portal.Get<Knowledge.Articles.Export.ArticleExporter>().ExportAsync(folder.Path, Stop);

        var report = await portal.Get<ArticleImporter>().ImportAsync(new ImportRequest { Folder = folder.Path }, null, Stop);

        Assert.Equal((0, 0, 2), (report.Created, report.Updated, report.Unchanged));
        Assert.Empty((await portal.Get<StoredTextCheck>().RunAsync(Stop)).Findings);
    }

    private const Knowledge.Articles.ArticleKind ArticleKindFaq = Knowledge.Articles.ArticleKind.Faq;
}
