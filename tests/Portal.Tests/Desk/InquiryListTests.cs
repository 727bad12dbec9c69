using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Desk;

public sealed class InquiryListTests(InquiryListTests.Filled site) : IClassFixture<InquiryListTests.Filled>
{
    [Theory]
    [InlineData("", "1,2,3")]
    [InlineData("?state=all", "1,2,3,4")]
    [InlineData("?state=closed", "4")]
    [InlineData("?state=escalated", "3")]
    [InlineData("?service=mail&state=all", "1,4")]
    [InlineData("?channel=phone", "2")]
    [InlineData("?assignee=me", "2")]
    [InlineData("?assignee=agent", "2")]
    [InlineData("?assignee=none", "1,3")]
    [InlineData("?overdue=1", "1,2")]
    [InlineData("?q=100%25", "1")]
    [InlineData("?q=_&state=all", "")]
    [InlineData("?q=%E6%95%85%E9%9A%9C", "3")] // in what was asked of the second line
    [InlineData("?q=q-2026-2", "2")]
    [InlineData("?from=2026-11-20", "2,3")]
    [InlineData("?to=2026-11-19", "1")]
    [InlineData("?from=2026-11-20&to=2026-11-20&state=all", "2")]
    [InlineData("?sort=new&state=all", "4,3,2,1")]
    [InlineData("?sort=changed", "3,2,1")]
    [InlineData("?state=nothing&channel=x&from=today&sort=;drop&page=-3&overdue=maybe", "1,2,3")]
    [InlineData("?page=99999999999", "1,2,3")]
    public async Task List_ByTheAddress_ShowsWhatItNames(string query, string expected)
    {
        var page = await site.Site.Agent.PageAsync("/desk/inquiries" + query);

        Assert.Equal(expected, string.Join(',', page.QuerySelectorAll(".rows a").Select(link => link.GetAttribute("href")![^1])));
    }

    [Fact]
    public async Task List_OfManyPages_TurnsThem()
    {
        await using var own = new Filled();
        await own.InitializeAsync();
        for (var n = 0; n < 60; n++) await own.Site.ReceiveAsync($"多い {n}", InquiryChannel.Web, "mfp");

        var second = await own.Site.Agent.PageAsync("/desk/inquiries?service=mfp&q=%E5%A4%9A%E3%81%84&page=2");
        var beyond = await own.Site.Agent.PageAsync("/desk/inquiries?service=mfp&q=%E5%A4%9A%E3%81%84&page=9");

        Assert.Equal(30, second.QuerySelectorAll(".rows > li").Length);
        Assert.Equal("/desk/inquiries?service=mfp&q=%E5%A4%9A%E3%81%84", second.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Null(second.QuerySelector("a[rel=next]"));
        Assert.Equal(30, beyond.QuerySelectorAll(".rows > li").Length);
    }

    [Fact]
    public async Task Csv_OfAList_IsTheSameList_AndHoldsNoFormula()
    {
        using var response = await site.Site.Agent.GetAsync("/desk/inquiries/list.csv?state=all&service=mail");
        var text = await Visitor.TextAsync(response);
        var lines = text.TrimStart('\uFEFF').TrimEnd().Split("\r\n");

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("inquiries-20261124.csv", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("number,channel,state,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Q-2026-000001,web,open,mail,一つ目 100%,,staff,,,,2026-11-19 10:00:00,2026-11-19 14:00:00,,,,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",\"'=四つ目\",", lines[2], StringComparison.Ordinal);
        Assert.Contains(",'＝名前,", lines[2], StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    /// <summary>A desk with inquiries 1 to 4: open, taken by the agent, escalated, closed; received on the 19th, the 20th and the 24th.</summary>
    public sealed class Filled : IAsyncLifetime
    {
        internal DeskSite Site { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Site.InitializeAsync();
            await Site.ReceiveAsync("一つ目 100%", InquiryChannel.Web, "mail");
            Site.Clock.Advance(TimeSpan.FromDays(1));
            await Site.RecordAsync(await Site.ReceiveAsync("二つ目", InquiryChannel.Phone, "mfp"), new InquiryTaken());
            Site.Clock.Advance(TimeSpan.FromDays(4));
            await Site.RecordAsync(await Site.ReceiveAsync("三つ目", InquiryChannel.Chat), new InquiryEscalated("事業者", "機器の故障らしい"));
            var closed = await Site.ReceiveAsync("=四つ目", InquiryChannel.Counter, "mail", "＝名前");
            await Site.RecordAsync(closed, new InquiryAnswered("終わり", [], false), new InquiryClosed(ClosingOutcome.Solved, ""));
            await Site.SignInAsync();
        }

        public ValueTask DisposeAsync() => Site.DisposeAsync();
    }
}
