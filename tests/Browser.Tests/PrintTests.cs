using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shirube.Knowledge.Articles.Advice;
using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>Articles on paper.</summary>
public sealed class PrintTests(Site site)
{
    private const double PointsWideA4 = 595;

    [Theory]
    [InlineData(Addresses.Manual, false)]
    [InlineData(Addresses.Manual, true)]
    [InlineData("/articles/1001/print", false)]
    public async Task Article_Printed_HasItsTextAndNoNavigation(string url, bool isDark)
    {
        await using var window = await site.OpenAsync(Look.Desk with { IsDark = isDark });
        await window.GoAsync(url);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var hidden in new[] { ".top", ".foot", ".skip", ".demo", ".toc-wide", ".screen-only >> nth=0" })
        {
            if (await window.Page.Locator(hidden).CountAsync() > 0) Assert.False(await window.Page.Locator(hidden).First.IsVisibleAsync(), hidden);
        }

        Assert.Contains("記事 1001 第 1 版", await window.Page.Locator(".sheet-head").InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith("/articles/1001/password", (await window.Page.Locator(".sheet-foot").InnerTextAsync()).Trim(), StringComparison.Ordinal);
        Assert.Equal("rgb(255, 255, 255)", await window.Page.Locator(".article").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await window.Page.Locator(".prose").EvaluateAsync<string>("e => getComputedStyle(e).color"));
    }

    [Fact]
    public async Task Manual_AsPdf_HasThePagesThatTheAdviceCounts()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        foreach (var no in new[] { 1001, 1004, 1008, 1012, 2001 })
        {
            await window.GoAsync($"/articles/{no}/print?lang=ja");
            var answer = await window.Page.APIRequest.GetAsync($"{site.Address}api/articles/{no}?lang=ja");
            var markdown = (await answer.JsonAsync())!.Value.GetProperty("markdown").GetString()!;
            var printed = Regex.Count(Encoding.Latin1.GetString(await window.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true })), @"/Type\s*/Page\b", RegexOptions.None, TimeSpan.FromSeconds(5));
            Assert.InRange(PrintedPages.Of(markdown, "ja"), printed - 1, printed + 1);
            Assert.InRange(printed, 1, PlainText.MostPages);
        }
    }

    [Fact]
    public async Task Article_AsPdf_IsSeveralA4Sheets()
    {
        await using var window = await site.OpenAsync(Look.Desk);
        await window.GoAsync("/articles/1001/print");

        var pdf = Encoding.Latin1.GetString(await window.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));

        Assert.InRange(Regex.Count(pdf, @"/Type\s*/Page\b", RegexOptions.None, TimeSpan.FromSeconds(5)), 4, 15);
        var width = Regex.Match(pdf, @"/MediaBox\s*\[0 0 (?<width>[\d.]+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Groups["width"].Value;
        Assert.InRange(double.Parse(width, System.Globalization.CultureInfo.InvariantCulture), PointsWideA4 - 1, PointsWideA4 + 1);
    }
}
