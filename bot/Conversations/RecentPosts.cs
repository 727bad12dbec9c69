namespace Shirube.Bot.Conversations;

/// <summary>Remembers the last posts by their senders' names for them, so that one that is sent again is not said again.</summary>
internal sealed class RecentPosts
{
    /// <summary>A client sends again what it has just sent, not what it said long ago.</summary>
    private const int Most = 16;

    private readonly Lock _lock = new();

    private Queue<(string ClientId, TaskCompletionSource<string?> Id)>? _posts;

    /// <summary>
    /// The post of this name that is known, or a place for it: whoever gets the place says what became of it by
    /// <see cref="TaskCompletionSource{T}.SetResult"/>, with null for nothing.
    /// </summary>
    public (TaskCompletionSource<string?> Post, bool IsNew) Take(string clientId)
    {
        lock (_lock)
        {
            _posts ??= new Queue<(string, TaskCompletionSource<string?>)>();
            foreach (var (known, id) in _posts)
                if (known == clientId && !(id.Task.IsCompletedSuccessfully && id.Task.GetAwaiter().GetResult() is null)) return (id, false);
            var place = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
            Add(clientId, place);
            return (place, true);
        }
    }

    /// <summary>Remembers a post from the database.</summary>
    public void Remember(string clientId, string activityId)
    {
        var done = new TaskCompletionSource<string?>();
        done.SetResult(activityId);
        lock (_lock)
        {
            _posts ??= new Queue<(string, TaskCompletionSource<string?>)>();
            Add(clientId, done);
        }
    }

    private void Add(string clientId, TaskCompletionSource<string?> id)
    {
        _posts!.Enqueue((clientId, id));
        if (_posts.Count > Most) _posts.Dequeue();
    }
}
