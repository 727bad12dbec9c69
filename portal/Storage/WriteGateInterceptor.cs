using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Shirube.Portal.Storage;

/// <summary>Takes the <see cref="WriteGate"/> around each save of each context, so that no part has to know of it.</summary>
internal sealed class WriteGateInterceptor(WriteGate gate) : SaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbContext, object> _holders = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
        => throw new NotSupportedException("Save asynchronously: a thread must not wait for the writer's gate.");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is not { } context || gate.IsInside || _holders.TryGetValue(context, out _)) return result;
        // Outside the gate, where it may take its time and where a failure leaves nothing held.
        context.ChangeTracker.DetectChanges();
        if (!context.ChangeTracker.HasChanges()) return result;
        await gate.EnterAsync(cancellationToken);
        _holders.Add(context, context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Release(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Release(eventData.Context);
        return Task.CompletedTask;
    }

    /// <summary>A conflict is thrown past <see cref="SaveChangesFailedAsync"/>: without this, the first one would hold the gate for good.</summary>
    public override ValueTask<InterceptionResult> ThrowingConcurrencyExceptionAsync(
        ConcurrencyExceptionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Release(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        Release(eventData.Context);
        return Task.CompletedTask;
    }

    private void Release(DbContext? context)
    {
        if (context is not null && _holders.Remove(context)) gate.Leave();
    }
}
