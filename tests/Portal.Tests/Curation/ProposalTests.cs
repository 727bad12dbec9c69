using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Curation;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Tests.Editing;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Curation;

public sealed class ProposalTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Signals_SayingTheSame_AreOneGroup()
    {
        await using var portal = await EditingPortal.StartAsync();
        await SayAsync(portal, "プリンターで印刷できません", "a");
        await SayAsync(portal, "プリンタで印刷出来ない", "b");
        await SayAsync(portal, "メールの署名を変えたい", "c");
        await SayAsync(portal, "", "d", no: 2001, kind: SignalKind.Vote);
        await SayAsync(portal, "", "e", no: 2001, kind: SignalKind.ArticleFlagged);

        var groups = await portal.Get<OpenSignals>().ReadAsync(new SignalFilter(), Stop);

        Assert.Equal([(2, (int?)2001), (2, null), (1, null)], groups.OrderByDescending(group => group.Count).ThenBy(group => group.No is null).Select(group => (group.Count, group.No)));
        Assert.Single(await portal.Get<OpenSignals>().ReadAsync(new SignalFilter(SignalKind.Vote), Stop));
    }

    [Fact]
    public async Task Proposal_FromSignalToPublication_TellsEverybodyOnce()
    {
        await using var portal = await EditingPortal.StartAsync();
        var first = await SayAsync(portal, "鶴亀端末の借り方", "a", person: "staff");
        var second = await SayAsync(portal, "鶴亀端末を借りる方法", "b", person: "other");
        var third = await SayAsync(portal, "鶴亀端末の借り方", "c");

        var joined = await portal.Get<JoinSignals>().JoinAsync([first, second, third], null, "", "agent", Stop);
        Assert.True(joined.IsDone);
        Assert.Empty(await portal.Get<OpenSignals>().ReadAsync(new SignalFilter(), Stop));
        var (opened, no) = await portal.Get<OpenProposalDraft>().OpenAsync(joined.Proposal, ArticleKind.Faq, EditingPortal.Writer, Stop);
        Assert.True(opened.IsDone);
        var draft = await portal.DraftAsync(no);
        Assert.Equal(["鶴亀端末の借り方", "鶴亀端末を借りる方法"], draft.Content.Questions.Split('\n').Order(StringComparer.Ordinal));
        Assert.Equal(joined.Proposal, draft.Proposal);
        await PublishAsync(portal, draft);
        Assert.Equal(1, await portal.Get<CloseProposals>().RunAsync(Stop));
        Assert.Equal(0, await portal.Get<CloseProposals>().RunAsync(Stop));

        var whole = (await portal.Get<ProposalReader>().ReadAsync(joined.Proposal, Stop))!;
        Assert.Equal((ProposalState.Published, (int?)1, (int?)no, 2), (whole.Proposal.State, whole.Proposal.Revision, whole.Proposal.No, whole.Told));
        var notices = portal.Get<INotices>();
        var notice = Assert.Single(await notices.ReadAsync("staff", Stop));
        Assert.Equal((no, 1, "鶴亀端末の借り方"), (notice.No, notice.Revision, notice.Words));
        Assert.Equal(1, await notices.CountUnseenAsync("other", Stop));
        await notices.MarkSeenAsync("other", Stop);
        Assert.Equal(0, await notices.CountUnseenAsync("other", Stop));
        Assert.Equal([ProposalEventKind.Published, ProposalEventKind.DraftOpened, ProposalEventKind.Joined, ProposalEventKind.Created], whole.Events.Select(entry => entry.Kind));
    }

    [Fact]
    public async Task Proposal_ForAnArticle_AddsTheQuestionToItsDraft()
    {
        await using var portal = await EditingPortal.StartAsync();
        var signal = await SayAsync(portal, "受信箱が開かない", "a", no: 2001, kind: SignalKind.ChatMiss);
        var joined = await portal.Get<JoinSignals>().JoinAsync([signal], null, "", "agent", Stop);

        var (opened, no) = await portal.Get<OpenProposalDraft>().OpenAsync(joined.Proposal, ArticleKind.Faq, EditingPortal.Writer, Stop);
        var again = await portal.Get<OpenProposalDraft>().OpenAsync(joined.Proposal, ArticleKind.Faq, EditingPortal.Other, Stop);
        var rival = await portal.Get<JoinSignals>().JoinAsync([await SayAsync(portal, "", "b", no: 2001, kind: SignalKind.Vote)], null, "別の提案", "agent", Stop);
        var refused = await portal.Get<OpenProposalDraft>().OpenAsync(rival.Proposal, ArticleKind.Faq, EditingPortal.Writer, Stop);

        Assert.Equal((CurationStatus.Done, 2001), (opened.Status, no));
        Assert.Equal(CurationStatus.Done, again.Outcome.Status);
        Assert.Equal("受信箱が開かない", (await portal.DraftAsync()).Content.Questions);
        Assert.Equal(CurationStatus.NotNow, refused.Outcome.Status);
    }

    [Fact]
    public async Task Decline_NeedsAReason_AndIsFinalForTheSignal()
    {
        await using var portal = await EditingPortal.StartAsync();
        var signal = await SayAsync(portal, "社食のメニュー", "a");

        Assert.Equal(CurationStatus.Missing, (await portal.Get<DeclineSignals>().DeclineAsync([signal], " ", "agent", Stop)).Status);
        Assert.True((await portal.Get<DeclineSignals>().DeclineAsync([signal], "業務のことではない", "agent", Stop)).IsDone);
        Assert.Empty(await portal.Get<OpenSignals>().ReadAsync(new SignalFilter(), Stop));
    }

    [Fact]
    public async Task Change_OfAnOldState_IsRefused()
    {
        await using var portal = await EditingPortal.StartAsync();
        var joined = await portal.Get<JoinSignals>().JoinAsync([], null, "直すこと", "agent", Stop);
        var version = (await portal.Get<ProposalReader>().ReadAsync(joined.Proposal, Stop))!.Proposal.Version;
        var fields = new ProposalFields { Title = "直すこと", Text = "", Assignee = "agent", Manual = "mail-guide", ManualPage = 3, Correction = "正しい手順", SentOn = new DateOnly(2026, 11, 21), VendorAnswer = "" };

        Assert.True((await portal.Get<ChangeProposal>().ChangeAsync(joined.Proposal, version, fields, "agent", Stop)).IsDone);
        Assert.Equal(CurationStatus.Conflict, (await portal.Get<ChangeProposal>().ChangeAsync(joined.Proposal, version, fields with { Title = "別" }, "other", Stop)).Status);

        var whole = (await portal.Get<ProposalReader>().ReadAsync(joined.Proposal, Stop))!;
        Assert.Equal(("直すこと", "mail-guide", ProposalEventKind.Correction), (whole.Proposal.Title, whole.Proposal.Manual, whole.Events[0].Kind));
    }

    [Fact]
    public async Task ArticleSignals_ExpiredAndPutRight_ComeAndGo()
    {
        await using var portal = await EditingPortal.StartAsync();
        portal.Content.WriteArticle("faq/three.md", 2003, "[次](/articles/9999)\n", "reviewBy: 2026-01-31\n");
        await portal.ImportAsync();
        await portal.Get<KnowledgeRefresh>().RunAsync(Stop);
        var round = portal.Get<ArticleSignals>();

        await round.RunAsync(new DateOnly(2026, 2, 1), Stop);
        await round.RunAsync(new DateOnly(2026, 2, 2), Stop);
        var group = Assert.Single(await portal.Get<OpenSignals>().ReadAsync(new SignalFilter(), Stop));
        Assert.Equal([SignalKind.Expiry, SignalKind.DeadLink], group.Signals.Select(signal => signal.Kind).Order());

        portal.Content.WriteArticle("faq/three.md", 2003, "[次](/articles/2001)\n", "reviewBy: 2027-01-31\n");
        await portal.ImportAsync();
        await portal.Get<KnowledgeRefresh>().RunAsync(Stop);
        await round.RunAsync(new DateOnly(2026, 2, 3), Stop);
        Assert.Empty(await portal.Get<OpenSignals>().ReadAsync(new SignalFilter(), Stop));
    }

    [Fact]
    public async Task ArticleSignals_DeadSectionsAndPagesOfManuals_AreNamed()
    {
        await using var portal = await EditingPortal.StartAsync();
        portal.Content.WriteArticle("faq/three.md", 2003, "[ある](/articles/2001#次) [ない](/articles/2001#昔)\n", "sources: [{manual: mail-guide, page: 20}, {manual: mail-guide, page: 21}, {manual: gone, page: 1}]\n");
        await portal.ImportAsync();
        await portal.Get<KnowledgeRefresh>().RunAsync(Stop);
        await portal.Get<ArticleSignals>().RunAsync(new DateOnly(2026, 2, 1), Stop);

        var group = Assert.Single(await portal.Get<OpenSignals>().ReadAsync(new SignalFilter(SignalKind.DeadLink), Stop));
        Assert.Equal(["/articles/2001#昔", "gone p.1", "手引き p.21"], group.Signals.Select(signal => signal.Comment).Order(StringComparer.Ordinal));
    }

    private static async Task PublishAsync(TestPortal portal, DraftView draft)
    {
        var saved = await portal.SaveAsync(draft, content => content with { Service = "mail", Body = "窓口で借ります。\n" }, EditingPortal.Writer);
        var sent = await portal.Get<SendToReview>().SendAsync(draft.No, "ja", saved.Version, EditingPortal.Writer, Stop);
        Assert.Equal(EditStatus.Done, sent.Status);
        await portal.Get<ApproveRevision>().ApproveAsync(draft.No, "ja", sent.Revision!.Value, "", EditingPortal.Editor, Stop);
        Assert.True((await portal.PublishAsync(sent.Revision!.Value, draft.No)).IsDone);
    }

    private static async Task<int> SayAsync(TestPortal portal, string words, string reference, int? no = null, SignalKind kind = SignalKind.SearchMiss, string? person = null)
    {
        await portal.Get<ISignals>().RecordAsync(new Observation { Kind = kind, Words = words, Lang = "ja", No = no, Person = person, Reference = reference }, Stop);
        await using var context = await portal.Get<IDbContextFactory<SignalsDbContext>>().CreateDbContextAsync(Stop);
        return await context.Signals.Where(signal => signal.Reference == reference).Select(signal => signal.Id).SingleAsync(Stop);
    }
}
