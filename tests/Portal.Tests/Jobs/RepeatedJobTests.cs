using Microsoft.Extensions.Logging.Abstractions;
using Shirube.Portal.Jobs;
using Xunit;

namespace Shirube.Portal.Tests.Jobs;

/// <summary>Work in the background that must outlive its failures.</summary>
public sealed class RepeatedJobTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(TaskCanceledException))]
    [InlineData(typeof(TimeoutException))]
    public async Task Job_ThatFails_GoesOn_AndFinishesWhenThePortalStops(Type failure)
    {
        using var job = new FailingJob(failure);
        await job.StartAsync(Stop);
        // Fails twice; the third round can only come where the first two did not end it.
        await job.ThirdRound.WaitAsync(TimeSpan.FromSeconds(60), Stop);
        Assert.False(job.ExecuteTask!.IsCompleted);
        Assert.Equal(0, job.Finished);

        await job.StopAsync(Stop);

        Assert.True(job.ExecuteTask.IsCompletedSuccessfully);
        Assert.Equal(1, job.Finished);
    }

    [Fact]
    public async Task Job_StoppedInTheMiddleOfItsWork_EndsQuietly()
    {
        using var job = new EndlessJob();
        await job.StartAsync(Stop);
        await job.Begun.WaitAsync(TimeSpan.FromSeconds(60), Stop);

        await job.StopAsync(Stop);

        Assert.True(job.ExecuteTask!.IsCompletedSuccessfully);
    }

    private sealed class FailingJob(Type failure) : RepeatedJob(TimeSpan.FromMilliseconds(1), TimeProvider.System, NullLogger.Instance)
    {
        private readonly TaskCompletionSource _third = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _rounds;

        public Task ThirdRound => _third.Task;

        public int Finished { get; private set; }

        protected override Task WorkAsync(CancellationToken cancellation)
        {
            if (++_rounds < 3) throw (Exception)Activator.CreateInstance(failure)!;
            _third.TrySetResult();
            return Task.CompletedTask;
        }

        protected override Task FinishAsync()
        {
            Finished++;
            return Task.CompletedTask;
        }
    }

    private sealed class EndlessJob() : RepeatedJob(TimeSpan.FromMilliseconds(1), TimeProvider.System, NullLogger.Instance)
    {
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Begun => _begun.Task;

        protected override async Task WorkAsync(CancellationToken cancellation)
        {
            _begun.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        }
    }
}
