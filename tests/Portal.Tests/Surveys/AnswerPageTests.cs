using System.Net;
using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Tests.Pages;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

public sealed class AnswerPageTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("desk", "ja")]
    [InlineData("desk", "en")]
    [InlineData("after-inquiry", "ja")]
    [InlineData("knowledge", "ja")]
    [InlineData("business", "en")]
    public async Task Page_OfEverySurvey_KeepsTheRules(string survey, string lang)
    {
        await using var portal = await SurveyPortal.StartAsync(survey);
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync($"/s/{(await portal.TokensAsync("総務課", 1))[0]}?lang={lang}");

        Assert.Empty(PageRules.Broken(page));
        Assert.NotNull(page.QuerySelector("form[data-survey]"));
    }

    [Fact]
    public async Task Answers_Sent_AreStoredOnceAndThanked()
    {
        await using var portal = await SurveyPortal.StartAsync();
        var token = (await portal.TokensAsync("総務課", 1))[0];
        using var visitor = portal.Visit();

        using var sent = await visitor.AnswerAsync($"/s/{token}", "next", [.. AnswerForm.Satisfied, ("comment", "助かりました")]);

        Assert.Equal($"/s/thanks?survey={portal.CampaignId}", sent.Headers.Location!.OriginalString);
        Assert.Empty(PageRules.Broken(await visitor.PageAsync(sent.Headers.Location.OriginalString)));
        await using var context = await portal.OpenAsync();
        var response = Assert.Single(await context.Responses.ToListAsync(Stop));
        Assert.Equal(("2026-11", "総務課", null), (response.Month, response.Unit, response.Person));
        Assert.Equal("助かりました", AnswerJson.Read(response.Answers).One("comment"));
        Assert.True(Assert.Single(await context.Invitations.ToListAsync(Stop)).HasAnswered);
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync($"/s/{token}"));
    }

    [Fact]
    public async Task Answers_WithoutWhatIsRequired_ComeBackWithWhatWasEntered()
    {
        await using var portal = await SurveyPortal.StartAsync();
        var token = (await portal.TokensAsync("総務課", 1))[0];
        using var visitor = portal.Visit();

        using var sent = await visitor.AnswerAsync($"/s/{token}", "next", ("clarity", "4"), ("comment", "途中"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        var page = await Visitor.ParseAsync(sent);
        Assert.Empty(PageRules.Broken(page));
        Assert.Equal(["#q-answer_time", "#q-correctness", "#q-manner"], page.QuerySelectorAll("#faults a").Select(link => link.GetAttribute("href")));
        Assert.Equal("途中", page.QuerySelector("textarea")!.TextContent);
        Assert.True(page.Box("input[name='a.clarity'][value='4']").IsChecked);
        Assert.Contains(page.QuerySelector("#q-manner")!.GetAttribute("aria-describedby")!, page.All.Select(element => element.Id));
    }

    [Fact]
    public async Task Business_InSeveralPages_TakesTheBranchAndGoesOnLater()
    {
        await using var portal = await SurveyPortal.StartAsync("business");
        var token = (await portal.TokensAsync("", 1))[0];
        using var first = portal.Visit();
        using var company = await first.AnswerAsync($"/s/{token}", "next", ("q01", "13"), ("q02", "it"), ("q04", "b"), ("q07", "owner"));
        Assert.Equal($"/s/{token}?p=experience", company.Headers.Location!.OriginalString);
        using var saved = await first.AnswerAsync(company.Headers.Location.OriginalString, "save", ("q08", "false"));
        Assert.EndsWith("saved=true", saved.Headers.Location!.OriginalString, StringComparison.Ordinal);

        // Later, in another browser.
        using var second = portal.Visit();
        var again = await second.PageAsync($"/s/{token}?p=experience");
        Assert.True(again.Box("input[name='a.q08'][value='false']").IsChecked);
        Assert.NotNull(again.QuerySelector("#q-q09"));
        Assert.Null(again.QuerySelector("#q-q12"));
        var url = $"/s/{token}?p=experience";
        foreach (var (page, answers) in new (string, (string, string)[])[] { ("desk", [("q08", "false"), ("q09", "unknown")]), ("issues", [("q29", "false")]), ("wishes", [("q47", "labour"), ("q47", "wages")]) })
        {
            using var sent = await second.AnswerAsync(url, "next", answers);
            url = sent.Headers.Location!.OriginalString;
            Assert.Equal($"/s/{token}?p={page}", url);
        }

        using var done = await second.AnswerAsync(url, "next", ("q57", "4"), ("q60", "以上"));
        Assert.StartsWith("/s/thanks", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
        await using var context = await portal.OpenAsync();
        var stored = AnswerJson.Read((await context.Responses.SingleAsync(Stop)).Answers);
        Assert.Equal(["labour", "wages"], stored["q47"]);
        Assert.Equal("13", stored.One("q01"));
        Assert.False(await context.Drafts.AnyAsync(Stop));
    }

    [Fact]
    public async Task Question_BroughtUpByTheAnswers_IsAskedAndIsNoFault()
    {
        await using var portal = await SurveyPortal.StartAsync("business");
        var token = (await portal.TokensAsync("", 1))[0];
        using var visitor = portal.Visit();
        (await visitor.AnswerAsync($"/s/{token}", "next", ("q01", "13"), ("q02", "it"), ("q04", "b"), ("q07", "owner"))).Dispose();

        using var sent = await visitor.AnswerAsync($"/s/{token}?p=experience", "next", ("q08", "false"));

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        var page = await Visitor.ParseAsync(sent);
        Assert.Empty(PageRules.Broken(page));
        Assert.Empty(page.QuerySelectorAll("#faults, .q-fault"));
        Assert.Equal(["#q-q09"], page.QuerySelectorAll("#more-questions a").Select(link => link.GetAttribute("href")));
        Assert.True(page.Box("input[name='a.q08'][value='false']").IsChecked);

        // Left out a second time, it is a fault.
        using var again = await visitor.PostAsync(Assert.Single(page.Forms, form => form.HasAttribute("data-survey")), "next", ("q08", "false"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Single((await Visitor.ParseAsync(again)).QuerySelectorAll("#q-q09 .q-fault"));
    }

    [Fact]
    public async Task OptionalQuestion_BroughtUpOnTheLastPage_IsAskedBeforeTheAnswersAreTaken()
    {
        await using var portal = await SurveyPortal.StartAsync("after-inquiry");
        var token = (await portal.TokensAsync("", 1))[0];
        using var visitor = portal.Visit();

        using var sent = await visitor.AnswerAsync($"/s/{token}", "next", ("solved", "false"), ("overall", "2"));

        var page = await Visitor.ParseAsync(sent);
        Assert.Equal("#q-why", Assert.Single(page.QuerySelectorAll("#more-questions a")).GetAttribute("href"));
        using var done = await visitor.PostAsync(Assert.Single(page.Forms, form => form.HasAttribute("data-survey")), "next", ("solved", "false"), ("overall", "2"));
        Assert.StartsWith("/s/thanks", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastPage_OpenedByItsAddress_LeadsBackToWhatIsMissing()
    {
        await using var portal = await SurveyPortal.StartAsync("business");
        var token = (await portal.TokensAsync("", 1))[0];
        using var visitor = portal.Visit();

        using var sent = await visitor.AnswerAsync($"/s/{token}?p=wishes", "next", ("q57", "4"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        Assert.NotNull((await Visitor.ParseAsync(sent)).QuerySelector("#q-q01 .q-fault"));
    }

    [Fact]
    public async Task HiddenAndInventedAnswers_AreDroppedWithARecord()
    {
        await using var portal = await SurveyPortal.StartAsync("after-inquiry");
        var token = (await portal.TokensAsync("", 1))[0];
        using var visitor = portal.Visit();

        using var sent = await visitor.AnswerAsync($"/s/{token}", "next", ("solved", "true"), ("overall", "5"), ("why", "見えない質問"), ("evil", "x"), ("answer_time", "99"));

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        await using var context = await portal.OpenAsync();
        Assert.Equal([("answer_time", DropReason.NotAllowed), ("evil", DropReason.Unknown), ("why", DropReason.Hidden)],
            (await context.DroppedAnswers.OrderBy(row => row.Item).ToListAsync(Stop)).Select(row => (row.Item, row.Reason)));
        Assert.Equal(["overall", "solved"], AnswerJson.Read((await context.Responses.SingleAsync(Stop)).Answers).Values.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Changes_WhereAllowed_ReplaceTheAnswerUntilClosing()
    {
        await using var portal = await SurveyPortal.StartAsync(adjust: input => input with { AllowsChanges = true });
        var token = (await portal.TokensAsync("総務課", 1))[0];
        using var visitor = portal.Visit();
        (await visitor.AnswerAsync($"/s/{token}", "next", AnswerForm.Satisfied)).Dispose();

        var page = await visitor.PageAsync($"/s/{token}");
        Assert.True(page.Box("input[name='a.manner'][value='5']").IsChecked);
        (await visitor.AnswerAsync($"/s/{token}", "next", [.. AnswerForm.Satisfied[..4], ("manner", "1")])).Dispose();

        await using var context = await portal.OpenAsync();
        Assert.Equal("1", AnswerJson.Read((await context.Responses.SingleAsync(Stop)).Answers).One("manner"));
        portal.Clock.Advance(TimeSpan.FromDays(11));
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync($"/s/{token}"));
    }

    [Fact]
    public async Task Closing_WhileSomebodyAnswers_TakesNothingMore()
    {
        await using var portal = await SurveyPortal.StartAsync();
        var token = (await portal.TokensAsync("総務課", 1))[0];
        using var visitor = portal.Visit();
        var form = (await visitor.PageAsync($"/s/{token}")).Forms.Single(form => form.HasAttribute("data-survey"));
        await portal.Get<CampaignEditor>().MoveAsync(portal.CampaignId, CampaignState.Closed, Stop);

        using var sent = await visitor.PostAsync(form, "next", AnswerForm.Satisfied);

        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        await using var context = await portal.OpenAsync();
        Assert.False(await context.Responses.AnyAsync(Stop));
    }

    [Fact]
    public async Task OpenLink_TakesOneAnswerFromEachBrowser()
    {
        await using var portal = await SurveyPortal.StartAsync(adjust: input => input with { HasOpenLink = true });
        await using var context = await portal.OpenAsync();
        var token = await context.Campaigns.Where(row => row.Id == portal.CampaignId).Select(row => row.OpenToken).SingleAsync(Stop);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var visitor = portal.Visit();
            using var sent = await visitor.AnswerAsync($"/s/{token}", "next", AnswerForm.Satisfied);
            Assert.StartsWith("/s/thanks", sent.Headers.Location!.OriginalString, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync($"/s/{token}"));
        }

        Assert.Equal(2, await context.Responses.CountAsync(Stop));
    }
}
