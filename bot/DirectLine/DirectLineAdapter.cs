using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shirube.Bot.Conversations;
using Shirube.Bot.Protocol;
using Shirube.Bot.Turns;

namespace Shirube.Bot.DirectLine;

/// <summary>
/// The portal's own channel. Turns of one conversation run one after the other in the order of their numbers; what is answered
/// is kept first and told then.
/// </summary>
internal sealed partial class DirectLineAdapter : ChannelAdapter, IDisposable
{
    /// <summary>Turns that run at once; the others wait in turn, so that under load all get slower alike.</summary>
    private const int MostAtOnce = 16;

    /// <summary>A turn that takes longer answers nobody any more.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _slots = new(MostAtOnce);
    private readonly ConversationWriter _writer;
    private readonly IServiceScopeFactory _scopes;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private int _running;

    public DirectLineAdapter(ConversationWriter writer, IServiceScopeFactory scopes, TimeProvider clock, ILogger<DirectLineAdapter> logger)
    {
        _writer = writer;
        _scopes = scopes;
        _clock = clock;
        _logger = logger;
        OnTurnError = ApologizeAsync;
        Use(new ShowTypingMiddleware(clock));
    }

    /// <summary>Conversations that are being answered now.</summary>
    public int Running => Volatile.Read(ref _running);

    /// <summary>Answers something as soon as what was said before is answered. The caller keeps the conversation from being forgotten.</summary>
    public void Begin(LiveConversation conversation, Turn turn)
    {
        if (!conversation.Turns.Enqueue(turn) || !conversation.TryEnter()) return;
        Interlocked.Increment(ref _running);
        _ = Task.Run(() => AnswerAsync(conversation));
    }

    public override async Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        var conversation = turnContext.StackState.Need<LiveConversation>();
        var entries = new List<WriteEntry>(activities.Count);
        foreach (var activity in activities)
        {
            activity.Timestamp = _clock.GetUtcNow();
            if (activity.Type == ActivityTypes.Typing)
            {
                conversation.PublishTransient(activity);
                continue;
            }

            var entry = new AppendEntry(conversation, activity, null, null);
            await _writer.EnqueueAsync(entry);
            entries.Add(entry);
        }

        foreach (var entry in entries) await entry.Done;
        return [.. activities.Select(activity => new ResourceResponse { Id = activity.Id })];
    }

    /// <summary>Sends another activity of the same id, which clients show in its place; the log keeps both.</summary>
    public override async Task<ResourceResponse?> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        => (await SendActivitiesAsync(turnContext, [activity], cancellationToken))[0];

    public void Dispose() => _slots.Dispose();

    private async Task AnswerAsync(LiveConversation conversation)
    {
        try
        {
            while (conversation.Turns.Next() is { } turn) await AnswerAsync(conversation, turn);
        }
        finally
        {
            conversation.Leave(_clock.GetTimestamp());
            Interlocked.Decrement(ref _running);
        }
    }

    private async Task AnswerAsync(LiveConversation conversation, Turn turn)
    {
        var context = new TurnContext(this, turn.Activity);
        context.StackState.Set(conversation);
        context.StackState.Set(conversation.Head);
        context.StackState.Set(turn.Person);
        context.StackState.Set(turn.Masked);
        await _slots.WaitAsync();
        try
        {
            using var late = new CancellationTokenSource(LongestTurn, _clock);
            await using var scope = _scopes.CreateAsyncScope();
            await RunPipelineAsync(context, new ScopedAgent(scope.ServiceProvider), late.Token);
        }
        catch (Exception exception)
        {
            // Even the apology failed; the next turn may go better.
            LogLost(exception);
        }
        finally
        {
            _slots.Release();
            turn.End(context.StackState.Get<InvokeResponse>());
        }
    }

    private async Task ApologizeAsync(ITurnContext turnContext, Exception exception)
    {
        LogFailed(exception);
        await turnContext.SendActivityAsync(Apology.For(turnContext.Activity.Locale), CancellationToken.None);
    }

    [LoggerMessage(1, LogLevel.Error, "A turn failed; the person was told and offered the desk")]
    private partial void LogFailed(Exception exception);

    [LoggerMessage(2, LogLevel.Error, "A turn failed and the person could not be told")]
    private partial void LogLost(Exception exception);
}
