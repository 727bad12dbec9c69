using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Operation;
using Shirube.Bot.Tests.Dialogue;
using Xunit;

namespace Shirube.Bot.Tests.Operation;

/// <summary>Times of their own, far from those of other tests over the same data.</summary>
public sealed class OperationTests(DialogueFixture fixture)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Announced_Stop_IsToldOfBeforeAndStopsTheAssistantMeanwhile()
    {
        var clock = new SetClock(new DateTimeOffset(2031, 5, 1, 9, 0, 0, TimeSpan.FromHours(9)));
        await using var services = At(clock);
        var log = services.GetRequiredService<MaintenanceLog>();
        var state = services.GetRequiredService<IAssistantState>();
        var from = clock.GetUtcNow().AddHours(2);
        Assert.Null(await log.AnnounceAsync(new Announcement { From = from, Until = from.AddHours(1), TextJa = "更新のため止めます", TextEn = "Stopped for an update", Author = "agent" }, Stop));
        Assert.True(state.Current.IsAvailable);
        Assert.Equal("Stopped for an update", state.Current.Maintenance!.TextIn("en"));
        clock.Advance(TimeSpan.FromHours(2.5));
        Assert.False(state.Current.IsAvailable);
        var entry = Assert.Single(await log.ListAsync(from.AddDays(-1), from.AddDays(1), Stop));
        Assert.True(await log.EndAsync(entry.Id, "agent", Stop));
        Assert.True(state.Current.IsAvailable);
        Assert.Null(state.Current.Maintenance);
        Assert.False(await log.EndAsync(entry.Id, "agent", Stop));
        var kept = Assert.Single(await log.ListAsync(from.AddDays(-1), from.AddDays(1), Stop));
        Assert.Equal(clock.GetUtcNow().ToUnixTimeMilliseconds(), kept.End.ToUnixTimeMilliseconds());
    }

    [Theory]
    [InlineData(2, 1, "text", AnnouncementFault.Backwards)]
    [InlineData(-5, -1, "text", AnnouncementFault.InThePast)]
    [InlineData(1, 800, "text", AnnouncementFault.TooLong)]
    [InlineData(1, 2, "", AnnouncementFault.TextMissing)]
    public async Task Announcement_Nonsense_IsRefused(int from, int until, string text, AnnouncementFault expected)
    {
        var clock = new SetClock(new DateTimeOffset(2032, 5, 1, 9, 0, 0, TimeSpan.FromHours(9)));
        await using var services = At(clock);
        var now = clock.GetUtcNow();
        var announcement = new Announcement { From = now.AddHours(from), Until = now.AddHours(until), TextJa = text, Author = "agent" };
        Assert.Equal(expected, await services.GetRequiredService<MaintenanceLog>().AnnounceAsync(announcement, Stop));
    }

    [Fact]
    public async Task Uptime_WithAGapAFailureAndAPlannedStop_CountsWhatWasSeen()
    {
        var start = new DateTimeOffset(2033, 6, 1, 0, 0, 0, TimeSpan.FromHours(9));
        var clock = new SetClock(start);
        await using var services = At(clock);
        var uptime = services.GetRequiredService<UptimeLog>();
        await WatchAsync(60, works: true);
        await WatchAsync(30, works: false);
        // Not running for half an hour.
        clock.Advance(TimeSpan.FromMinutes(30));
        await WatchAsync(60, works: true);
        Assert.Null(await services.GetRequiredService<MaintenanceLog>().AnnounceAsync(
            new Announcement { From = clock.GetUtcNow().AddMinutes(1), Until = clock.GetUtcNow().AddMinutes(61), TextJa = "計画", Author = "agent" }, Stop));
        clock.Advance(TimeSpan.FromMinutes(61));
        await WatchAsync(59, works: true);

        var measured = await uptime.BetweenAsync(start, start.AddDays(30), Stop);
        // Others' records begin earlier in the same data: the watch began before this month.
        Assert.Equal(TimeSpan.FromHours(5), measured.Watched);
        Assert.Equal(TimeSpan.FromHours(1), measured.Planned);
        Assert.InRange(measured.Up.TotalMinutes, 177, 180);
        Assert.InRange(measured.Share!.Value, 0.73, 0.75);

        async Task WatchAsync(int minutes, bool works)
        {
            for (var i = 0; i < minutes; i++)
            {
                await uptime.SawAsync(works, Stop);
                clock.Advance(TimeSpan.FromMinutes(1));
            }
        }
    }

    [Fact]
    public async Task Upkeep_OfAWorkingAssistant_SeesItWorking()
    {
        var clock = new SetClock(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var services = At(clock);
        await services.GetRequiredService<Knowledge.Articles.Catalog.ArticleCatalog>().ReloadAsync(Stop);
        Assert.True(await services.GetRequiredService<AssistantProbe>().WorksAsync(Stop));
        services.GetRequiredService<AssistantHealth>().Saw(works: false);
        Assert.False(services.GetRequiredService<IAssistantState>().Current.IsAvailable);
        await services.GetRequiredService<AssistantUpkeep>().RunAsync(Stop);
        Assert.True(services.GetRequiredService<IAssistantState>().Current.IsAvailable);
    }

    private ServiceProvider At(SetClock clock) => fixture.Compose(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
}
