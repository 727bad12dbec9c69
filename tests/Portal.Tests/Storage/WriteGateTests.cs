using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.Storage;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Storage;

public sealed class WriteGateTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_ManyWriters_OneAtATimeInOrderOfArrival()
    {
        var gate = Gate();
        var inside = 0;
        var order = new List<int>();
        await gate.EnterAsync(Stop);
        var writers = Enumerable.Range(0, 64).Select(number => gate.RunAsync(async _ =>
        {
            Assert.Equal(1, Interlocked.Increment(ref inside));
            await Task.Yield();
            order.Add(number);
            Interlocked.Decrement(ref inside);
            return number;
        }, Stop)).ToList();
        Assert.Equal(64, gate.Waiting);
        gate.Leave();
        await Task.WhenAll(writers);
        Assert.Equal(Enumerable.Range(0, 64), order);
        Assert.Equal(0, gate.Waiting);
    }

    [Fact]
    public async Task RunAsync_InsideItself_GoesOn()
    {
        var gate = Gate();
        Assert.Equal(5, await gate.RunAsync(stop => gate.RunAsync(_ => Task.FromResult(5), stop), Stop));
        Assert.False(gate.IsInside);
        Assert.Equal(6, await gate.RunAsync(_ => Task.FromResult(6), Stop));
    }

    [Fact]
    public async Task RunAsync_WorkFails_OpensTheGate()
    {
        var gate = Gate();
        await Assert.ThrowsAsync<InvalidOperationException>(() => gate.RunAsync<int>(_ => throw new InvalidOperationException(), Stop));
        Assert.Equal(1, await gate.RunAsync(_ => Task.FromResult(1), Stop));
    }

    [Fact]
    public async Task EnterAsync_CanceledWhileWaiting_LeavesTheQueue()
    {
        var gate = Gate();
        await gate.EnterAsync(Stop);
        using var cancel = new CancellationTokenSource();
        var waiting = gate.EnterAsync(cancel.Token).AsTask();
        var next = gate.EnterAsync(Stop).AsTask();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(1, gate.Waiting);
        gate.Leave();
        await next;
        gate.Leave();
        Assert.Equal(1, await gate.RunAsync(_ => Task.FromResult(1), Stop));
    }

    [Fact]
    public async Task EnterAsync_Canceled_NeverLosesATurn()
    {
        // The turn and the cancellation race; whoever wins, the gate has to stay passable.
        var gate = Gate();
        for (var round = 0; round < 2000; round++)
        {
            await gate.EnterAsync(Stop);
            using var cancel = new CancellationTokenSource();
            var waiting = gate.EnterAsync(cancel.Token).AsTask();
            await Task.WhenAll(Task.Run(gate.Leave, Stop), Task.Run(cancel.Cancel, Stop));
            try
            {
                await waiting;
                gate.Leave();
            }
            catch (OperationCanceledException)
            {
                Assert.Equal(0, gate.Waiting);
            }
        }
        Assert.Equal(1, await gate.RunAsync(_ => Task.FromResult(1), Stop));
    }

    [Fact]
    public async Task Saving_EveryWayItEnds_OpensTheGate()
    {
        await using var portal = await TestPortal.StartAsync();
        var gate = portal.Get<WriteGate>();

        await SaveAsync(portal, context => context.Articles.Add(Article(1)));
        await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync(portal, context => context.Articles.Add(Article(1))));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => SaveAsync(portal, context => context.Articles.Update(Article(9))));
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => SaveAsync(portal, context =>
        {
            // Two objects for one row: finding the changes fails before anything is saved.
            var revision = new RevisionLink { Ordinal = 1, Target = 1, Anchor = "", No = 1, Lang = "ja", Revision = 1 };
            context.Attach(revision);
            context.Add(new RevisionLink { Ordinal = 1, Target = 2, Anchor = "", No = 1, Lang = "ja", Revision = 1 });
        }));
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SaveAsync(portal, context => context.Articles.Add(Article(2)), canceled.Token));

        Assert.Equal(7, await gate.RunAsync(_ => Task.FromResult(7), Stop));
        await SaveAsync(portal, context => context.Articles.Add(Article(3)));
        Assert.Equal(0, gate.Waiting);
    }

    [Fact]
    public async Task Saving_InsideTheGate_UsesIt()
    {
        await using var portal = await TestPortal.StartAsync();
        await portal.Get<WriteGate>().RunAsync(async stop =>
        {
            await using var context = await portal.OpenAsync();
            await using var transaction = await context.Database.BeginTransactionAsync(stop);
            context.Articles.Add(Article(1));
            await context.SaveChangesAsync(stop);
            context.Articles.Add(Article(2));
            await context.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return 0;
        }, Stop);
        await using var check = await portal.OpenAsync();
        Assert.Equal(2, await check.Articles.CountAsync(Stop));
    }

    [Fact]
    public async Task Saving_Synchronously_IsRefused()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var context = await portal.OpenAsync();
        context.Articles.Add(Article(1));
        Assert.Throws<NotSupportedException>(() => context.SaveChanges());
    }

    [Fact]
    public async Task Saving_ManyAtOnce_LosesNothing()
    {
        await using var portal = await TestPortal.StartAsync();
        await Task.WhenAll(Enumerable.Range(1, 300).Select(number => Task.Run(() => SaveAsync(portal, context => context.Articles.Add(Article(number))), Stop)));
        await using var check = await portal.OpenAsync();
        Assert.Equal(300, await check.Articles.CountAsync(Stop));
    }

    private static async Task SaveAsync(TestPortal portal, Action<KnowledgeDbContext> change, CancellationToken? cancellation = null)
    {
        await using var context = await portal.OpenAsync();
        change(context);
        await context.SaveChangesAsync(cancellation ?? Stop);
    }

    private static Article Article(int no) => new() { No = no, Lang = "ja", Slug = $"a{no}" };

    private static WriteGate Gate()
        => new(TimeProvider.System, new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>());
}
