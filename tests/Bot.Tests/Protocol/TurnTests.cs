using Shirube.Bot.Protocol;
using Shirube.Bot.Turns;
using Xunit;

namespace Shirube.Bot.Tests.Protocol;

public sealed class TurnTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Turn_PassesTheMiddleware_InOrderAndBack()
    {
        var steps = new List<string>();
        var adapter = new TestAdapter();
        adapter.Use(new Step("a", steps)).Use(new Step("b", steps));

        await adapter.RunAsync(Message("x"), (turn, _) =>
        {
            steps.Add(turn.Activity.Text!);
            return Task.CompletedTask;
        }, Stop);

        Assert.Equal(["a>", "b>", "x", "<b", "<a"], steps);
    }

    [Fact]
    public async Task Turn_ThatFails_IsGivenToOnTurnError()
    {
        var adapter = new TestAdapter { OnTurnError = (turn, exception) => turn.SendActivityAsync("sorry: " + exception.Message, CancellationToken.None) };

        await adapter.RunAsync(Message("x"), (_, _) => throw new InvalidOperationException("broken"), Stop);

        Assert.Equal("sorry: broken", Assert.Single(adapter.Sent).Text);
    }

    [Fact]
    public async Task Answer_GoesBackWhereTheTurnCameFrom()
    {
        var adapter = new TestAdapter();

        await adapter.RunAsync(Message("x"), (turn, stop) => turn.SendActivityAsync("y", stop), Stop);

        var sent = Assert.Single(adapter.Sent);
        Assert.Equal(("bot", "user", "c", "1"), (sent.From!.Id, sent.Recipient!.Id, sent.Conversation!.Id, sent.ReplyToId));
    }

    [Theory]
    [InlineData(ActivityTypes.ConversationUpdate)]
    [InlineData(ActivityTypes.Typing)]
    public async Task Answer_ToSomethingThatClientsNeverSee_RepliesToNothing(string type)
    {
        var adapter = new TestAdapter();
        var activity = Message("x");
        activity.Type = type;

        await adapter.RunAsync(activity, (turn, stop) => turn.SendActivityAsync("y", stop), Stop);

        Assert.Null(Assert.Single(adapter.Sent).ReplyToId);
    }

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.MessageReaction, "reaction")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.ConversationUpdate, "added user")]
    [InlineData(ActivityTypes.Invoke, "invoke")]
    [InlineData("somethingNew", "")]
    public async Task Handler_ByKind_CallsTheRightMethod(string type, string expected)
    {
        var handler = new Sorter();
        var activity = Message("x");
        activity.Type = type;
        activity.MembersAdded = [new ChannelAccount { Id = "bot" }, new ChannelAccount { Id = "user" }];

        await new TestAdapter().RunAsync(activity, handler.OnTurnAsync, Stop);

        Assert.Equal(expected, handler.Called);
    }

    private static Activity Message(string text) => new()
    {
        Type = ActivityTypes.Message,
        Id = "1",
        Text = text,
        From = new ChannelAccount { Id = "user" },
        Recipient = new ChannelAccount { Id = "bot" },
        Conversation = new ConversationAccount { Id = "c" },
    };

    private sealed class Step(string name, List<string> steps) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            steps.Add(name + ">");
            await next(cancellationToken);
            steps.Add("<" + name);
        }
    }

    private sealed class TestAdapter : ChannelAdapter
    {
        public List<Activity> Sent { get; } = [];

        public Task RunAsync(Activity activity, Func<ITurnContext, CancellationToken, Task> agent, CancellationToken stop) => RunPipelineAsync(new TurnContext(this, activity), new Agent(agent), stop);

        public override Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
        {
            Sent.AddRange(activities);
            return Task.FromResult<IReadOnlyList<ResourceResponse>>([.. activities.Select(_ => new ResourceResponse())]);
        }

        public override Task<ResourceResponse?> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => Task.FromResult<ResourceResponse?>(null);

        private sealed class Agent(Func<ITurnContext, CancellationToken, Task> run) : IAgent
        {
            public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => run(turnContext, cancellationToken);
        }
    }

    private sealed class Sorter : ActivityHandler
    {
        public string Called { get; private set; } = "";

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnMessageReactionActivityAsync(ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note("reaction");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note("added " + string.Join(',', membersAdded.Select(member => member.Id)));

        protected override Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            Called = "invoke";
            return Task.FromResult<InvokeResponse?>(new InvokeResponse(200));
        }

        private Task Note(string called)
        {
            Called = called;
            return Task.CompletedTask;
        }
    }
}
