using Microsoft.Extensions.Logging.Abstractions;
using Shirube.Bot.Operation;
using Xunit;

namespace Shirube.Bot.Tests.Operation;

/// <summary>The watch over the assistant must outlive what it looks at.</summary>
public sealed class WatchTests
{
    [Fact]
    public async Task Watch_OfSomethingThatTimesOut_GoesOnUntilThePortalStops()
    {
        var looked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var upkeep = new Lazy<AssistantUpkeep>(() =>
        {
            looked.TrySetResult();
            throw new TaskCanceledException();
        }, LazyThreadSafetyMode.PublicationOnly);
        using var watch = new AssistantWatch(upkeep, TimeProvider.System, NullLogger<AssistantWatch>.Instance);
        await watch.StartAsync(TestContext.Current.CancellationToken);
        await looked.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        await watch.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(watch.ExecuteTask!.IsCompletedSuccessfully);
    }
}
