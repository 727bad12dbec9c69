using System.Security.Cryptography;
using System.Text;
using Shirube.Bot.Dialogue;
using Shirube.Bot.DirectLine;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.Conversations;

/// <summary>Conversations over the database, with what is live of them in memory.</summary>
internal sealed class PortalConversations(
    LiveConversations live, ConversationStore store, PostIntake intake, DirectLineAdapter adapter, ConversationServices services) : IConversations
{
    /// <summary>More things said that wait for an answer mean that nobody reads the answers.</summary>
    private const int MostWaiting = 16;

    private const int IdBytes = 16;

    public async Task<ConversationHead> ReserveAsync(ChatPerson person, string lang, string? searchedFor, string? userId = null)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        var head = new ConversationHead(id, userId ?? UserIdOf(person.Id), person.Id, person.IsSignedIn, lang, intake.Mask(searchedFor), services.Clock.GetUtcNow());
        var entry = new ReserveEntry(head);
        await services.Writer.EnqueueAsync(entry);
        await entry.Done;
        return head;
    }

    public async Task<ConversationHead?> FindAsync(string id)
    {
        using var lease = await live.EnterAsync(id);
        return lease is { Conversation: { IsEnded: false } conversation } ? conversation.Head : null;
    }

    public Task<ConversationHead?> LatestAsync(string personId, TimeSpan within, CancellationToken cancellation = default)
        => store.LatestAsync(personId, services.Clock.GetUtcNow() - within, cancellation);

    public async Task<Greeting> GreetAsync(string id, string? locale)
    {
        using var lease = await live.EnterAsync(id);
        if (lease is not { Conversation: { IsEnded: false } conversation }) return Greeting.Nowhere;
        var kept = conversation.Count;
        var head = conversation.Head;
        if (conversation.IsGreeted || await services.People.FindAsync(head.PersonId, head.IsSignedIn) is not { } person || !conversation.TryGreet())
            return new Greeting(true, false, kept, Task.CompletedTask);
        var turn = new Turn(Arrival(conversation.Head, locale), person, MaskedKinds.None);
        adapter.Begin(conversation, turn);
        return new Greeting(true, true, kept, turn.Done);
    }

    public async Task<Posted> PostAsync(string id, Activity activity, CancellationToken cancellation = default)
    {
        if (PostRules.FaultOf(activity) is { } fault) return new Posted { Outcome = PostOutcome.Invalid, Fault = fault };
        using var lease = await live.EnterAsync(id);
        if (lease is not { Conversation: { IsEnded: false } conversation }) return new Posted { Outcome = PostOutcome.NoConversation };
        var head = conversation.Head;
        if (await services.People.FindAsync(head.PersonId, head.IsSignedIn, cancellation) is not { } person) return new Posted { Outcome = PostOutcome.NoPerson };
        var limits = services.Options.Value;
        if (!conversation.Rate.TryTake(limits.PostBurst, limits.PostsPerSecond, services.Clock, out var wait)) return new Posted { Outcome = PostOutcome.TooOften, Wait = wait };
        if (conversation.Turns.Waiting >= MostWaiting) return new Posted { Outcome = PostOutcome.TooOften, Wait = TimeSpan.FromSeconds(1) };
        if (activity.Type == ActivityTypes.Typing) return new Posted { Outcome = PostOutcome.Said, Id = AppendEntry.IdOf(id, 0) };
        return PostIntake.ClientIdOf(activity) is { } clientId
            ? await SayOnceAsync(conversation, activity, person, clientId)
            : await SayAsync(conversation, activity, person, null);
    }

    public async Task<long> CountAsync(string id)
    {
        using var lease = await live.EnterAsync(id);
        return lease?.Conversation.Count ?? 0;
    }

    public Task<IReadOnlyList<NumberedActivity>> ReadAsync(string id, long after, int most, CancellationToken cancellation = default) => store.ReadAsync(id, after, most, cancellation);

    private async Task<Posted> SayOnceAsync(LiveConversation conversation, Activity activity, ChatPerson person, string clientId)
    {
        var (post, isNew) = conversation.Recent.Take(clientId);
        if (!isNew)
            return await post.Task is { } known ? new Posted { Outcome = PostOutcome.Said, Id = known } : await SayOnceAsync(conversation, activity, person, clientId);
        string? id = null;
        try
        {
            var said = await SayAsync(conversation, activity, person, clientId);
            id = said.Id;
            return said;
        }
        finally
        {
            post.SetResult(id);
        }
    }

    private async Task<Posted> SayAsync(LiveConversation conversation, Activity activity, ChatPerson person, string? clientId)
    {
        var turn = new Turn(activity, person, intake.Take(activity, conversation.Head));
        var entry = new AppendEntry(conversation, activity, clientId, () => adapter.Begin(conversation, turn));
        await services.Writer.EnqueueAsync(entry);
        await entry.Done;
        if (activity.Type == ActivityTypes.EndOfConversation)
        {
            var end = new EndEntry(conversation, services.Clock.GetUtcNow());
            await services.Writer.EnqueueAsync(end);
            await end.Done;
        }

        return new Posted { Outcome = PostOutcome.Said, Id = activity.Id!, Answered = turn.Done };
    }

    private Activity Arrival(ConversationHead head, string? locale)
    {
        var user = new ChannelAccount { Id = head.UserId, Role = RoleTypes.User };
        return new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Timestamp = services.Clock.GetUtcNow(),
            ChannelId = Channels.DirectLine,
            Conversation = new ConversationAccount { Id = head.Id },
            From = user,
            Recipient = BotAccount.Make(),
            MembersAdded = [BotAccount.Make(), user],
            Locale = locale ?? head.Lang,
        };
    }

    // The id goes over the wire, and that of a person is nobody's business there.
    private static string UserIdOf(string personId) => "dl_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(personId)).AsSpan(0, IdBytes));
}
