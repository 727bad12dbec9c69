using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Operation;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Pages;

/// <summary>What staff are told of the state of the portal.</summary>
public sealed class StatusPageTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 1, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ja", "使えます", "これから止める予定のものはありません", "お知らせした停止はありません", "まだ記録がありません")]
    [InlineData("en", "Working", "none is planned", "No maintenance was announced", "There is no record yet")]
    public async Task Page_WithoutAnything_SaysSo(string lang, string works, params string[] nothing)
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings { Clock = new SetClock(Now), Parts = NobodyWatches });
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync($"/status?lang={lang}");

        Assert.Empty(PageRules.Broken(page));
        Assert.Equal(3, page.QuerySelectorAll("[aria-labelledby=now] .tag").Count(tag => tag.TextContent == works));
        Assert.All(nothing, text => Assert.Contains(text, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
        Assert.NotNull((await visitor.PageAsync("/")).QuerySelector("footer a[href='/status']"));
    }

    [Fact]
    public async Task Stops_PlannedAndEmergency_AreAnnounced_AndKeptAfterwards_WithoutWhoWroteThem()
    {
        var clock = new SetClock(Now);
        await using var portal = await RunningPortal.StartAsync(new TestSettings { Clock = clock, Parts = NobodyWatches });
        await AnnounceAsync(portal, 1, "計画した停止", "A planned stop", isEmergency: false);
        await AnnounceAsync(portal, 0, "急な停止", "", isEmergency: true);
        await AnnounceAsync(portal, 5, "取りやめた停止", "", isEmergency: false);
        var log = portal.Services.GetRequiredService<MaintenanceLog>();
        await log.EndAsync(log.Open[^1].Id, "agent", Stop);
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync("/status?lang=en");

        Assert.Equal(["Emergency", "Planned"], page.QuerySelectorAll("[aria-labelledby=ahead] .strip-label").Select(label => label.TextContent));
        var ahead = page.QuerySelector("[aria-labelledby=ahead]")!.TextContent;
        // Where there is no English, the Japanese is better than nothing.
        foreach (var text in new[] { "A planned stop", "急な停止" }) Assert.Contains(text, ahead, StringComparison.Ordinal);
        Assert.DoesNotContain("the-author", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Not working", Tags(page)[2]);

        clock.Advance(TimeSpan.FromDays(3));
        var later = await visitor.PageAsync("/status?lang=ja");
        Assert.Empty(PageRules.Broken(later));
        Assert.Null(later.QuerySelector("[aria-labelledby=ahead] .strip"));
        Assert.Equal(["計画した停止", "急な停止"], later.QuerySelectorAll("[aria-labelledby=past] dd").Select(text => text.TextContent.Trim()));
        Assert.DoesNotContain("取りやめた", later.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Months_AreThoseOfWhichThereIsARecord_LatestFirst()
    {
        var clock = new SetClock(Now.AddMonths(-14));
        await using var portal = await RunningPortal.StartAsync(new TestSettings { Clock = clock, Parts = NobodyWatches });
        var uptime = portal.Services.GetRequiredService<UptimeLog>();
        await SeeAsync(uptime, clock, TimeSpan.FromMinutes(10));
        clock.Advance(Now.AddHours(-3) - clock.GetUtcNow());
        await SeeAsync(uptime, clock, TimeSpan.FromHours(2));
        using var visitor = portal.Visit();

        var rows = (await visitor.PageAsync("/status?lang=en")).QuerySelectorAll("[aria-labelledby=months] tbody tr");

        // Watched from September 2025 on, seen working for two hours of the 465 of this November.
        Assert.Equal(12, rows.Length);
        Assert.Equal("November 2026", rows[0].QuerySelector("th")!.TextContent);
        Assert.Equal(["0.43%", "0.0 hours"], rows[0].QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal(["December 2025", "0.00%"], rows[11].QuerySelectorAll("th, td").Take(2).Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Assistant_ThatCannotAnswer_IsSaidToBeStopped_WithWhatToDoInstead()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings { Parts = services => services.Replace(ServiceDescriptor.Singleton<IAssistantState>(new Silent())) });
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync("/status?lang=ja");

        Assert.Equal(["使えます", "使えます", "止まっています"], Tags(page));
        Assert.Contains("検索か、問い合わせの画面", page.QuerySelector("[aria-labelledby=now]")!.TextContent, StringComparison.Ordinal);
    }

    private static List<string> Tags(IParentNode page) => [.. page.QuerySelectorAll("[aria-labelledby=now] .tag").Select(tag => tag.TextContent)];

    /// <summary>What is seen is what the test lets be seen.</summary>
    private static void NobodyWatches(IServiceCollection services)
    {
        foreach (var watch in services.Where(service => service.ImplementationType?.Name == "AssistantWatch").ToList()) services.Remove(watch);
    }

    private static async Task SeeAsync(UptimeLog uptime, SetClock clock, TimeSpan length)
    {
        var step = UptimeLog.LongestGap - TimeSpan.FromSeconds(30);
        for (var seen = TimeSpan.Zero; seen <= length; seen += step)
        {
            await uptime.SawAsync(works: true, Stop);
            clock.Advance(step);
        }
    }

    private static async Task AnnounceAsync(RunningPortal portal, int inDays, string ja, string en, bool isEmergency)
    {
        var from = Now.AddDays(inDays).AddHours(-1);
        var announcement = new Announcement { From = from, Until = from.AddHours(4), IsEmergency = isEmergency, TextJa = ja, TextEn = en, Author = "the-author" };
        Assert.Null(await portal.Services.GetRequiredService<MaintenanceLog>().AnnounceAsync(announcement, Stop));
    }

    private sealed class Silent : IAssistantState
    {
        public AssistantState Current => new(false, null);
    }
}
