namespace Shirube.Bot.Conversations;

/// <summary>One piece of a common save. Called by the <see cref="ConversationWriter"/> alone, never at the same time.</summary>
internal abstract class WriteEntry
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when it is on the disk, or fails.</summary>
    public Task Done => _done.Task;

    /// <summary>Adds its rows. May be called again when a save has failed.</summary>
    public abstract void Apply(ConversationsDbContext context);

    /// <summary>It is on the disk.</summary>
    public void Commit()
    {
        OnCommitted();
        _done.SetResult();
    }

    /// <summary>It is not, and will not be.</summary>
    public void Fail(Exception exception)
    {
        Undo();
        _done.SetException(exception);
        // Who does not wait for it is told by the log.
        _ = _done.Task.Exception;
    }

    /// <summary>Takes back what <see cref="Apply"/> changed outside the context.</summary>
    public virtual void Undo()
    {
    }

    protected virtual void OnCommitted()
    {
    }
}
