using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal.Tests.Support;
using Shirube.Portal.Usage;
using Xunit;

namespace Shirube.Portal.Tests.Pages;

public sealed class HomeTests(RunningPortal portal)
{
    [Fact]
    public async Task Home_ShowsNoticesInTheirTime_SituationsAndServices()
    {
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync("/");

        Assert.Equal(["メールが止まります"], page.QuerySelectorAll(".news a").Select(a => a.TextContent));
        Assert.Contains("計画停止", page.QuerySelector(".news")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/cases/lost", page.QuerySelector(".card")!.GetAttribute("href"));
        Assert.Equal(["/search?service=account", "/search?service=mfp", "/search?service=mail"], page.QuerySelectorAll(".columns a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Home_ListsWhatIsRead_OnceSomebodyHasReadSomething()
    {
        var clock = new SetClock(TimeProvider.System.GetUtcNow());
        await using var own = await RunningPortal.StartAsync(new TestSettings { Clock = clock });
        using var visitor = own.Visit();

        var before = await visitor.PageAsync("/");
        for (var i = 0; i < 3; i++) await visitor.StatusAsync("/articles/1003/mail");
        await visitor.StatusAsync("/articles/1002/mfp");
        await own.Services.GetRequiredService<ViewStore>().StoreAsync(TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromMinutes(1));
        var after = await visitor.PageAsync("/");

        Assert.Equal("パスワードを初期化する", before.QuerySelector(".ranked a")!.TextContent);
        Assert.Contains("番号順", before.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["メールを使う", "複合機で印刷する", "パスワードを初期化する"], after.QuerySelectorAll(".ranked a").Select(a => a.TextContent));
        Assert.Contains("30日", after.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Views_CountedTwice_AddUp()
    {
        await using var own = await RunningPortal.StartAsync(new TestSettings { Clock = new SetClock(TimeProvider.System.GetUtcNow()) });
        var counter = own.Services.GetRequiredService<ViewCounter>();
        var store = own.Services.GetRequiredService<ViewStore>();
        for (var round = 0; round < 2; round++)
        {
            Parallel.For(0, 500, _ => counter.Count(1001));
            await store.StoreAsync(TestContext.Current.CancellationToken);
        }

        await using var scope = own.Services.CreateAsyncScope();
        var row = scope.ServiceProvider.GetRequiredService<UsageDbContext>().ViewDays.Single(day => day.No == 1001);
        Assert.Equal(1000, row.Count);
    }
}
