using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shirube.Bot.Conversations;
using Shirube.Bot.Dialogue;
using Shirube.Bot.DirectLine;
using Shirube.Bot.Protocol;
using Shirube.Bot.Turns;
using Shirube.Knowledge.Articles;

namespace Shirube.Bot.Connector;

/// <summary>Channels of the Bot Service, such as Teams, and the Emulator. Calls are acknowledged at once and answered by calls of our own.</summary>
internal sealed partial class CloudAdapter : ChannelAdapter, IAgentHttpAdapter
{
    /// <summary>As in Direct Line.</summary>
    private const int LargestActivity = 256 * 1024;

    /// <summary>Whoever waits for the answer to the call itself does so no longer.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(14);

    private readonly ConnectorDoor _door;
    private readonly ConnectorClient _client;
    private readonly PostIntake _intake;
    private readonly IServiceScopeFactory _scopes;
    private readonly ILogger _logger;

    public CloudAdapter(ConnectorDoor door, ConnectorClient client, PostIntake intake, IServiceScopeFactory scopes, ILogger<CloudAdapter> logger)
    {
        _door = door;
        _client = client;
        _intake = intake;
        _scopes = scopes;
        _logger = logger;
        OnTurnError = ApologizeAsync;
        Use(new ShowTypingMiddleware(door.Clock));
    }

    public async Task<IResult> ProcessAsync(HttpContext http, CancellationToken cancellationToken = default)
    {
        if (!_door.Options.Value.IsOn) return TypedResults.NotFound();
        if (!_door.Rates.TryTake(http, out var wait)) return DirectLineErrors.TooMany(wait);
        if (CallFilter.BearerOf(http.Request) is not { } bearer) return TypedResults.Unauthorized();
        if (await BodyReader.ReadAsync(http.Request, LargestActivity, cancellationToken) is not { } body) return DirectLineErrors.TooLarge(LargestActivity);
        if (ActivityBody.Parse(body.Span) is not { Type.Length: > 0 } activity) return DirectLineErrors.BadArgument("The body is no activity");
        if (!await _door.Validator.IsGoodAsync(bearer, activity, cancellationToken)) return DirectLineErrors.Forbidden("The call is not from whom it says");
        if (activity.From?.Id is null || activity.Conversation?.Id is null || activity.Recipient is null) return DirectLineErrors.BadArgument("from, recipient or conversation is missing");
        return await TakeAsync(activity);
    }

    public override async Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        if (turnContext.StackState.Get<BufferedReplies>() is { } replies)
        {
            replies.Activities.AddRange(activities);
            return [.. activities.Select(_ => new ResourceResponse())];
        }

        var responses = new List<ResourceResponse>(activities.Count);
        foreach (var activity in activities) responses.Add(await _client.SendAsync(activity, cancellationToken));
        return responses;
    }

    public override async Task<ResourceResponse?> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        => await _client.UpdateAsync(activity, cancellationToken);

    private async Task<IResult> TakeAsync(Activity activity)
    {
        var context = ContextOf(activity);
        if (activity.Type == ActivityTypes.Invoke)
        {
            await AnswerAsync(context);
            return CloudAnswers.Of(context.StackState.Get<InvokeResponse>());
        }

        if (activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            var replies = new BufferedReplies();
            context.StackState.Set(replies);
            await AnswerAsync(context);
            return CloudAnswers.Of(replies);
        }

        return _door.Turns.TryRun(context.StackState.Need<ConversationHead>().Id, () => AnswerAsync(context))
            ? TypedResults.StatusCode(StatusCodes.Status202Accepted)
            : DirectLineErrors.TooMany(TimeSpan.FromSeconds(1));
    }

    private TurnContext ContextOf(Activity activity)
    {
        var masked = _intake.Mask(activity);
        if (activity.Text is { Length: > PostRules.LongestText } text) activity.Text = text[..PostRules.LongestText];
        var person = new ChatPerson($"{activity.ChannelId}:{activity.From!.AadObjectId ?? activity.From.Id}", false, [Audience.All]);
        // Ids of other channels are of any length and could look like one of the portal's own.
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{activity.ChannelId}\n{activity.Conversation!.Id}")).AsSpan(0, 16));
        var context = new TurnContext(this, activity);
        context.StackState.Set(new ConversationHead("c-" + key, activity.From.Id!, person.Id, false, Locales.LangOf(activity.Locale), null, _door.Clock.GetUtcNow()));
        context.StackState.Set(person);
        context.StackState.Set(masked);
        return context;
    }

    private async Task AnswerAsync(TurnContext context)
    {
        try
        {
            using var late = new CancellationTokenSource(LongestTurn, _door.Clock);
            await using var scope = _scopes.CreateAsyncScope();
            await RunPipelineAsync(context, new ScopedAgent(scope.ServiceProvider), late.Token);
        }
        catch (Exception exception)
        {
            // Even the apology failed: the channel cannot be reached.
            LogLost(exception, context.Activity.ChannelId);
        }
    }

    private async Task ApologizeAsync(ITurnContext turnContext, Exception exception)
    {
        LogFailed(exception, turnContext.Activity.ChannelId);
        await turnContext.SendActivityAsync(Apology.For(turnContext.Activity.Locale), CancellationToken.None);
    }

    [LoggerMessage(1, LogLevel.Error, "A turn on {Channel} failed; the person was told and offered the desk")]
    private partial void LogFailed(Exception exception, string? channel);

    [LoggerMessage(2, LogLevel.Error, "An answer could not be sent to {Channel}")]
    private partial void LogLost(Exception exception, string? channel);
}
