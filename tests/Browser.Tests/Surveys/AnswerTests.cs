using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Browser.Tests.Support;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Browser.Tests.Surveys;

/// <summary>Answering a survey in a real browser: on a phone, by keyboard, without scripts.</summary>
public sealed class AnswerTests(Site site)
{
    private static readonly string[] Desk = ["answer_time", "request_time", "clarity", "correctness", "manner"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Desk_OnAPhone_WithAndWithoutScripts_IsAnsweredAndThanked(bool hasScript)
    {
        var asked = await Asked.OpenAsync(site, "desk");
        await using var window = await site.OpenAsync(Look.Phone with { HasScript = hasScript });
        await window.GoAsync(asked.Link());
        await Shots.TakeAsync(window, $"answer-desk-phone-{hasScript}");
        await window.Page.ClickAsync("button[value=next]");
        await window.Page.Locator("#faults").WaitForAsync();
        await Shots.TakeAsync(window, $"answer-desk-faults-{hasScript}");
        Assert.Equal(4, await window.Page.Locator(".q-fault").CountAsync());
        foreach (var question in Desk) await window.Page.CheckAsync($"input[name='a.{question}'][value='4']");
        await window.Page.FillAsync("textarea", "ありがとうございました");
        await window.Page.ClickAsync("button[value=next]");
        await window.Page.WaitForURLAsync("**/s/thanks?survey=*");
        await Shots.TakeAsync(window, $"answer-thanks-{hasScript}");
        Assert.Equal("ありがとうございました", (await StoredAsync(asked)).One("comment"));
        window.AssertQuiet();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Branch_OpensWithTheAnswer_AndKeepsWhatWasEntered(bool hasScript)
    {
        var asked = await Asked.OpenAsync(site, "after-inquiry");
        await using var window = await site.OpenAsync(Look.Desk with { HasScript = hasScript });
        await window.GoAsync(asked.Link());
        Assert.Equal(0, await window.Page.Locator("#q-why").CountAsync());
        await window.Page.CheckAsync("input[name='a.overall'][value='1']");
        await window.Page.CheckAsync("input[name='a.solved'][value='false']");
        Assert.Equal(!hasScript, await window.Page.Locator("button[value=refresh]").IsVisibleAsync());
        if (!hasScript) await window.Page.ClickAsync("button[value=refresh]");
        await window.Page.Locator("#q-why").WaitForAsync();
        Assert.True(await window.Page.IsCheckedAsync("input[name='a.overall'][value='1']"));
        await Shots.TakeAsync(window, $"answer-branch-{hasScript}");
        // What was shown counts as asked: once answered, nothing is asked again.
        await window.Page.FillAsync("#q-why textarea", "まだ動きません");
        await window.Page.ClickAsync("button[value=next]");
        await window.Page.WaitForURLAsync("**/s/thanks?survey=*");
        window.AssertQuiet();
    }

    [Fact]
    public async Task Desk_ByKeyboardAlone_IsAnswered()
    {
        var asked = await Asked.OpenAsync(site, "desk");
        await using var window = await site.OpenAsync(Look.Desk);
        await window.GoAsync(asked.Link());
        await window.Page.FocusAsync("input[name='a.answer_time'][value='5']");
        for (var question = 0; question < Desk.Length; question++)
        {
            await window.Page.Keyboard.PressAsync("Space");
            await window.Page.Keyboard.PressAsync("ArrowRight");
            await window.Page.Keyboard.PressAsync("Tab");
        }

        await window.Page.Keyboard.TypeAsync("keyboard");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.WaitForURLAsync("**/s/thanks?survey=*");
        var stored = await StoredAsync(asked);
        Assert.All(Desk, question => Assert.Equal("4", stored.One(question)));
        Assert.Equal("keyboard", stored.One("comment"));
    }

    [Fact]
    public async Task Business_SavedOnAPhone_GoesOnInAnotherBrowser()
    {
        var asked = await Asked.OpenAsync(site, "business");
        await using (var phone = await site.OpenAsync(Look.Phone))
        {
            await phone.GoAsync(asked.Link());
            await Shots.TakeAsync(phone, "answer-business-phone");
            await phone.Page.SelectOptionAsync("select[name='a.q01']", "13");
            await phone.Page.ClickAsync("button[value=save]");
            await phone.Page.WaitForURLAsync("**saved=true**");
            await Shots.TakeAsync(phone, "answer-business-saved");
            phone.AssertQuiet();
        }

        await using var desk = await site.OpenAsync(Look.Desk);
        await desk.GoAsync(asked.Link());
        Assert.Equal("13", await desk.Page.InputValueAsync("select[name='a.q01']"));
    }

    [Theory]
    [InlineData("desk", "ja")]
    [InlineData("desk", "en")]
    [InlineData("after-inquiry", "en")]
    [InlineData("knowledge", "ja")]
    [InlineData("business", "ja")]
    [InlineData("business", "en")]
    public async Task Pages_OfEverySurvey_AreAccessibleAndFitNarrowScreens(string survey, string lang)
    {
        var asked = await Asked.OpenAsync(site, survey);
        foreach (var look in new[] { Look.Desk, Look.Dark, Look.Narrow, Look.Narrow with { HasForcedColors = true } })
        {
            await using var window = await site.OpenAsync(look);
            await window.GoAsync($"{asked.Link()}?lang={lang}");
            await AssertGoodAsync(window, $"{survey} {lang} {look.Width}");
            await Shots.TakeAsync(window, $"answer-{survey}-{lang}-{look.Width}{(look.IsDark ? "-dark" : "")}");
            await window.Page.ClickAsync("button[value=next]");
            await window.Page.Locator("#faults").WaitForAsync();
            await AssertGoodAsync(window, $"{survey} {lang} {look.Width} with faults");
        }
    }

    [Fact]
    public async Task WrongLink_AndThanks_AreAccessibleAndFit()
    {
        var asked = await Asked.OpenAsync(site, "desk");
        foreach (var url in new[] { "/s/0123456789", $"/s/thanks?survey={asked.CampaignId}" })
        {
            foreach (var look in new[] { Look.Desk, Look.Narrow })
            {
                await using var window = await site.OpenAsync(look);
                await window.GoAsync(url);
                await AssertGoodAsync(window, url);
                await Shots.TakeAsync(window, $"answer-{(url.Contains("thanks", StringComparison.Ordinal) ? "thanks" : "wrong")}-{look.Width}");
            }
        }
    }

    private static async Task AssertGoodAsync(Window window, string where)
    {
        await AxeTests.AssertCleanAsync(window, where);
        Assert.Equal(0, await window.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
        window.AssertQuiet();
    }

    private async Task<AnswerSet> StoredAsync(Asked asked)
    {
        await using var context = await site.Services.GetRequiredService<IDbContextFactory<SurveysDbContext>>().CreateDbContextAsync(Stop);
        return AnswerJson.Read((await context.Responses.SingleAsync(row => row.CampaignId == asked.CampaignId, Stop)).Answers);
    }
}
