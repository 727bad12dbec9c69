using Microsoft.Playwright;
using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>The results of a survey as managers see them, on the screen and on paper.</summary>
public sealed class SurveyResultTests(Site site)
{
    private const string Cross = "a=clarity&b=manner";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_OfResults_HaveNoViolation_AndFitNarrowScreens()
    {
        var results = await AnsweredSurvey.MakeAsync(site.Services, Stop);
        foreach (var look in new[] { Look.Desk, Look.Dark, Look.Narrow, Look.Phone with { Width = 375 } })
        {
            await using var window = await site.OpenAsync(look);
            await window.SignInAsync("manager");
            foreach (var (url, name) in new[]
            {
                ("/manage", "manage"), (results + "&" + Cross, "results"), (results + "&" + Cross + "&lang=en", "results-en"), (results + "&view=report", "report"), (results + "&view=public&lang=en", "public-en"),
                (results + "&unit=" + Uri.EscapeDataString("秘書課"), "hidden"), (results + "&tone=Complaint&q=" + Uri.EscapeDataString("手順"), "comments"),
            })
            {
                var where = $"{name}-{look.Width}{(look.IsDark ? "-dark" : "")}";
                await window.GoAsync(url);
                await Shots.TakeWholeAsync(window, where);
                await AxeTests.AssertCleanAsync(window, where);
                Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), where + " is wider than the screen");
            }

            window.AssertQuiet();
        }
    }

    [Fact]
    public async Task Report_AsPdf_HasItsTextLayer_AndNothingToClick()
    {
        var results = await AnsweredSurvey.MakeAsync(site.Services, Stop);
        await using var window = await site.OpenAsync(Look.Desk);
        await window.SignInAsync("manager");

        var report = await PdfAsync(window, results + "&view=report", "report");
        var open = await PdfAsync(window, results + "&view=public", "public");

        if (report is null || open is null) return;
        foreach (var text in new[] { "サービスデスク利用者満足度調査", "令和8年度", "質問別の点数", "説明の分かりやすさ", "組織別の点数", "総務課", "信頼区間", "ご意見", "改善の計画", "集計の方法" }) Assert.Contains(text, report, StringComparison.Ordinal);
        foreach (var text in new[] { "質問別の点数", "総務課", "集計の方法" }) Assert.Contains(text, open, StringComparison.Ordinal);
        foreach (var text in new[] { "ダウンロード", "（CSV）", "ログアウト", "保存する" }) Assert.DoesNotContain(text, report, StringComparison.Ordinal);
        foreach (var text in new[] { "ご意見（", "改善の計画", "助かりました" }) Assert.DoesNotContain(text, open, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_StandInTheAddress_AndStayWhileWorking()
    {
        var results = await AnsweredSurvey.MakeAsync(site.Services, Stop);
        await using var window = await site.OpenAsync(Look.Desk with { HasScript = false });
        await window.SignInAsync("manager");
        await window.GoAsync(results + "&" + Cross);
        await window.Page.SelectOptionAsync("#f-unit", "総務課");
        await window.Page.ClickAsync(".filter-row button >> nth=0");

        Assert.Contains("unit=", window.Page.Url, StringComparison.Ordinal);
        Assert.Contains(Cross, window.Page.Url, StringComparison.Ordinal);
        await window.Page.FillAsync("#q-comment", "回答");
        await window.Page.ClickAsync("[role=search] button");
        foreach (var part in new[] { "unit=", "a=clarity", "q=" }) Assert.Contains(part, window.Page.Url, StringComparison.Ordinal);
        Assert.Equal("総務課", await window.Page.Locator("#f-unit").InputValueAsync());
        var url = window.Page.Url;
        await window.Page.ReloadAsync();
        Assert.Equal(url, window.Page.Url);
    }

    /// <summary>The text of a page on paper; null where nothing here can read it.</summary>
    private static async Task<string?> PdfAsync(Window window, string url, string name)
    {
        await window.GoAsync(url);
        var folder = Directory.CreateTempSubdirectory("shirube-pdf-");
        try
        {
            var file = Path.Combine(folder.FullName, name + ".pdf");
            await window.Page.PdfAsync(new PagePdfOptions { Path = file, PreferCSSPageSize = true });
            Shots.Keep(file);
            return await PdfText.ReadAsync(file, Stop);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
