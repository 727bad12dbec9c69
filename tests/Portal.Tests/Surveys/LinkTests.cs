using System.Net;
using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Answering;
using Shirube.Surveys.Campaigns;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Links that cannot be used, and many that are used at once.</summary>
public sealed class LinkTests
{
    private const int People = 500;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Link_UnknownCutUsedOrExpired_HasTheSameAnswer()
    {
        await using var portal = await SurveyPortal.StartAsync();
        var tokens = await portal.TokensAsync("総務課", 2);
        using var visitor = portal.Visit();
        (await visitor.AnswerAsync($"/s/{tokens[0]}", "next", AnswerForm.Satisfied)).Dispose();
        var used = await AnswerAsync(visitor, tokens[0]);
        var unknown = await AnswerAsync(visitor, SurveyToken.Create());
        var cut = await AnswerAsync(visitor, tokens[1][..20]);
        var strange = await AnswerAsync(visitor, "' or 1=1 --");
        portal.Clock.Advance(TimeSpan.FromDays(11));
        var expired = await AnswerAsync(visitor, tokens[1]);

        Assert.Equal(HttpStatusCode.NotFound, used.Status);
        Assert.All([unknown, cut, strange, expired], answer => Assert.Equal(used, answer));
    }

    [Fact]
    public async Task Link_TriedManyTimes_IsStopped_AndGoodOnesAreNot()
    {
        await using var portal = await SurveyPortal.StartAsync(settings: ["Portal:Surveys:WrongLinksPerMinute=5"]);
        var good = (await portal.TokensAsync("総務課", 1))[0];
        using var visitor = portal.Visit();
        for (var attempt = 0; attempt < 5; attempt++) Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync($"/s/{SurveyToken.Create()}"));

        using var stopped = await visitor.GetAsync($"/s/{SurveyToken.Create()}");
        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.StatusCode);
        Assert.NotNull(stopped.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync($"/s/{good}"));
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync($"/s/{SurveyToken.Create()}"));
    }

    [Fact]
    public async Task Answers_OfFiveHundredPeopleAtOnce_EachSentTwice_AreStoredOnceEach()
    {
        await using var portal = await SurveyPortal.StartAsync();
        var tokens = await portal.TokensAsync("総務課", People);
        var sent = await Task.WhenAll(tokens.Select(async token =>
        {
            using var visitor = portal.Visit();
            var form = (await visitor.PageAsync($"/s/{token}")).Forms.Single(form => form.HasAttribute("data-survey"));
            var answers = await Task.WhenAll(visitor.PostAsync(form, "next", AnswerForm.Satisfied), visitor.PostAsync(form, "next", AnswerForm.Satisfied));
            var targets = answers.Select(answer => answer.Headers.Location?.OriginalString).ToList();
            foreach (var answer in answers) answer.Dispose();
            return targets;
        }));

        Assert.All(sent.SelectMany(targets => targets), target => Assert.StartsWith("/s/thanks", target, StringComparison.Ordinal));
        await using var context = await portal.OpenAsync();
        Assert.Equal(People, await context.Responses.CountAsync(Stop));
        Assert.Equal(People, await context.Invitations.CountAsync(row => row.HasAnswered, Stop));
    }

    [Fact]
    public async Task TwoLinksOfOnePerson_TakeOneAnswer()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.Get<InvitationPreparation>().PrepareAsync(portal.CampaignId, [new Recipient("総務課", "山田", "yamada@example.jp")], null, Stop);
        var links = new List<HandedLink>();
        foreach (var _ in Enumerable.Range(0, 2))
            await foreach (var link in portal.Get<HandOut>().ForListAsync(portal.CampaignId, Stop)) links.Add(link);
        using var visitor = portal.Visit();

        using var first = await visitor.AnswerAsync(new Uri(links[0].Link).PathAndQuery, "next", AnswerForm.Satisfied);
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync(new Uri(links[1].Link).PathAndQuery));

        Assert.StartsWith("/s/thanks", first.Headers.Location!.OriginalString, StringComparison.Ordinal);
        await using var context = await portal.OpenAsync();
        Assert.Equal(1, await context.Responses.CountAsync(row => row.CampaignId == portal.CampaignId, Stop));
    }

    [Fact]
    public async Task Log_HoldsNoLink()
    {
        await using var portal = await SurveyPortal.StartAsync(settings: ["Logging:LogLevel:Microsoft.AspNetCore.HttpLogging=Information"]);
        var token = (await portal.TokensAsync("総務課", 1))[0];
        using var visitor = portal.Visit();
        (await visitor.AnswerAsync($"/s/{token}", "next", AnswerForm.Satisfied)).Dispose();
        (await visitor.GetAsync("/accessibility")).Dispose();
        await portal.Portal.DisposeAppAsync();

        var log = string.Concat(Directory.EnumerateFiles(Path.Combine(portal.Portal.DataPath, "logs")).Select(File.ReadAllText));
        Assert.Contains("/accessibility", log, StringComparison.Ordinal);
        Assert.DoesNotContain(token, log, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Main)> AnswerAsync(Visitor visitor, string token)
    {
        using var response = await visitor.GetAsync("/s/" + Uri.EscapeDataString(token));
        return (response.StatusCode, (await Visitor.ParseAsync(response)).QuerySelector("main")!.InnerHtml);
    }
}
