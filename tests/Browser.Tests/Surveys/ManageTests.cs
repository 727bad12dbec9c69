using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests.Surveys;

/// <summary>Making and running surveys in a real browser.</summary>
public sealed class ManageTests(Site site)
{
    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task Pages_OfManagers_AreAccessibleAndFitNarrowScreens(string lang)
    {
        var asked = await Asked.OpenAsync(site, "knowledge");
        string[] urls =
        [
            "/manage/surveys", asked.Survey, $"{asked.Survey}/import", $"{asked.Survey}/edit", $"{asked.Survey}/question?name=use", $"{asked.Survey}/question?in=page&type=rating", $"{asked.Survey}/try/1",
            asked.Campaign, $"{asked.Campaign}/who", "/manage/surveys/people", "/manage/surveys/touches", $"{asked.Survey}?preview=1",
        ];
        foreach (var look in new[] { Look.Desk, Look.Dark, Look.Narrow })
        {
            await using var window = await site.OpenAsync(look);
            await window.SignInAsync("manager");
            foreach (var url in urls)
            {
                await window.GoAsync($"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={lang}");
                await window.Page.EvaluateAsync("for (const details of document.querySelectorAll('main details')) details.open = true");
                await AxeTests.AssertCleanAsync(window, $"{url} {lang} {look.Width}");
                Assert.True(await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0, $"{url} is too wide at {look.Width}");
                if (!look.IsDark && lang == "ja") await Shots.TakeAsync(window, $"manage-{Array.IndexOf(urls, url)}-{look.Width}");
            }

            window.AssertQuiet();
        }
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task Choices_AtTheNarrowestWidth_StackAndNameTheirFields(string lang)
    {
        var asked = await Asked.OpenAsync(site, "knowledge");
        await using var window = await site.OpenAsync(Look.Narrow with { Width = 320 });
        await window.SignInAsync("manager");
        foreach (var url in new[] { $"{asked.Survey}/question?name=use", $"{asked.Survey}/question?in=page&type=matrix", $"{asked.Survey}/question?in=page&type=boolean", $"{asked.Survey}/edit" })
        {
            await window.GoAsync($"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={lang}");
            await window.Page.EvaluateAsync("for (const details of document.querySelectorAll('main details')) details.open = true");
            Assert.True(await window.Page.Locator(".edit-table").CountAsync() > 0, url);
            Assert.Equal(0, await window.Page.EvaluateAsync<int>("[...document.querySelectorAll('.scroll:has(.edit-table)')].filter(box => box.scrollWidth > box.clientWidth).length"));
            // The headings of the columns are gone, so each field has to say what it is.
            Assert.Equal(0, await window.Page.EvaluateAsync<int>("[...document.querySelectorAll('.edit-table td:has(.input)')].filter(cell => !getComputedStyle(cell, '::before').content.includes(cell.dataset.name || '?')).length"));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Survey_IsMade_Tried_AndAgreed_WithAndWithoutScripts(bool hasScript)
    {
        await using var window = await site.OpenAsync(Look.Desk with { HasScript = hasScript });
        await window.SignInAsync("manager");
        await window.GoAsync("/manage/surveys");
        await window.Page.FillAsync("#name", hasScript ? "made-with" : "made-without");
        await window.Page.FillAsync("#title", "窓口の調査");
        await window.Page.ClickAsync("section[aria-labelledby=new] button");
        await window.Page.WaitForURLAsync("**/edit");
        await window.Page.SelectOptionAsync("select[name=type]", "checkbox");
        await window.Page.ClickAsync("form[action$='/question'] button");
        await window.Page.FillAsync("#name", "reasons");
        await window.Page.FillAsync("#tj", "よくなかったところを選んでください。");
        await window.Page.FillAsync("input[name='Choices[0].Value']", "slow");
        await window.Page.FillAsync("input[name='Choices[0].Ja']", "遅い");
        await window.Page.ClickAsync("button[value=more]");
        await window.Page.FillAsync("input[name='Choices[1].Value']", "unclear");
        await window.Page.FillAsync("input[name='Choices[1].Ja']", "分かりにくい");
        await window.Page.ClickAsync("button[value=up-choices-1]");
        Assert.Equal("unclear", await window.Page.InputValueAsync("input[name='Choices[0].Value']"));
        await window.Page.SelectOptionAsync("#offer", "{overall} = '1'");
        await window.Page.ClickAsync("button[value=offer]");
        Assert.Equal("{overall} = '1'", await window.Page.InputValueAsync("#visible"));
        await Shots.TakeAsync(window, $"edit-question-{hasScript}");
        await window.Page.ClickAsync("button.btn-main[value=save]");
        await window.Page.WaitForURLAsync("**/edit#q-reasons");
        await Shots.TakeAsync(window, $"edit-outline-{hasScript}");
        await window.Page.ClickAsync("a[href*='/try/']");
        await window.Page.CheckAsync("input[value='1']");
        if (!hasScript) await window.Page.ClickAsync("button[value=refresh]");
        await window.Page.Locator("#q-reasons").WaitForAsync();
        await window.Page.CheckAsync("input[value=slow]");
        await window.Page.ClickAsync("button[value=next]");
        await window.Page.Locator(".edit-answers").WaitForAsync();
        await Shots.TakeAsync(window, $"edit-try-{hasScript}");
        await window.Page.ClickAsync("a[href$='#versions']");
        await window.Page.FillAsync("input[name=with]", "課長会議");
        await window.Page.ClickAsync("form[action$=Agree] button");
        await window.Page.Locator("td:has-text('課長会議')").WaitForAsync();
        window.AssertQuiet();
    }
}
