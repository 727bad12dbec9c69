using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Dialogue;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Sessions;
using Shirube.Portal.Sessions.Figures;
using Shirube.Portal.Sessions.Records;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Sessions;

/// <summary>Search, chat and form join into one attempt with one outcome.</summary>
public sealed class HelpSessionTests : IAsyncLifetime
{
    private readonly SetClock _clock = new(new DateTimeOffset(2026, 11, 19, 1, 0, 0, TimeSpan.Zero));

    private RunningPortal _portal = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _portal = await RunningPortal.StartAsync(new TestSettings { Clock = _clock });

    public async ValueTask DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task Search_Article_AndVote_AreOneSession_SolvedByWord()
    {
        using var visitor = _portal.Visit();
        await visitor.TextAsync("/search?q=" + Uri.EscapeDataString("パスワード"));
        _clock.Advance(TimeSpan.FromMinutes(20));
        await visitor.TextAsync("/articles/1001/password");
        _clock.Advance(TimeSpan.FromMinutes(20));
        using var voted = await visitor.SubmitAsync("/articles/1001/vote?solved=yes", "/articles/1001/vote");

        var (sessions, events) = await ReadAsync();

        var session = Assert.Single(sessions);
        Assert.Equal((HelpOutcome.Solved, HelpSurface.Search), (session.Outcome, session.Surfaces));
        Assert.Equal([HelpKind.Searched, HelpKind.Opened, HelpKind.Solved], events.Select(e => e.Kind));
        Assert.Equal(("パスワード", true, 1001, 2), (events[0].Words, events[0].IsStrict, events[1].No, events[1].Revision));
    }

    [Fact]
    public async Task SomethingAfterHalfAnHour_IsAnotherSession()
    {
        using var visitor = _portal.Visit();
        await visitor.TextAsync("/search?q=a");
        _clock.Advance(TimeSpan.FromMinutes(30));
        await visitor.TextAsync("/search?q=b");

        Assert.Equal(2, (await ReadAsync()).Sessions.Count);
    }

    [Fact]
    public async Task Reading_WithoutLookingForHelp_LeavesNothing_AndGivesNoIdentity()
    {
        using var visitor = _portal.Visit();
        using var staff = _portal.Visit();
        await staff.AsAsync("staff");
        await visitor.TextAsync("/");
        await visitor.TextAsync("/articles/1001/password");
        await visitor.TextAsync("/search");
        await visitor.TextAsync("/search?service=mail");
        await staff.TextAsync("/articles/1001/password");

        Assert.Empty((await ReadAsync()).Sessions);
        Assert.DoesNotContain(visitor.Cookies, cookie => cookie.Name == "shirube-visitor");
    }

    [Fact]
    public async Task Article_OpenedFromASearch_CountsByItsReferer_AfterARestartToo()
    {
        using var staff = _portal.Visit();
        await staff.AsAsync("staff");
        staff.Client.DefaultRequestHeaders.Referrer = new Uri(_portal.Address, "/search?q=a");
        await staff.TextAsync("/articles/1001/password");
        using var elsewhere = _portal.Visit();
        await elsewhere.AsAsync("agent");
        elsewhere.Client.DefaultRequestHeaders.Referrer = new Uri("http://elsewhere.example/search?q=a");
        await elsewhere.TextAsync("/articles/1001/password");

        Assert.Equal(HelpKind.Opened, Assert.Single((await ReadAsync()).Events).Kind);
    }

    [Fact]
    public async Task Search_WithoutAStrictHit_IsASignalOnce_AndFilteredOnesAreNone()
    {
        using var visitor = _portal.Visit();
        var words = Uri.EscapeDataString("ゑゑゑ");
        await visitor.TextAsync("/search?q=" + words);
        await visitor.TextAsync("/search?q=" + words);
        await visitor.TextAsync("/search?q=" + Uri.EscapeDataString("パスワード") + "&kind=notice");
        await visitor.TextAsync("/search?q=" + Uri.EscapeDataString("パスワード"));

        var signal = Assert.Single(await SignalsAsync(SignalKind.SearchMiss));

        Assert.Equal(("ゑゑゑ", "nothing-found", null), (signal.Words, signal.Reason, signal.Person));
    }

    [Fact]
    public async Task Search_ThenAskingWithoutOpeningAnything_IsASignal()
    {
        using var quick = await _portal.Visit().AsAsync("staff");
        await quick.TextAsync("/search?q=" + Uri.EscapeDataString("印刷"));
        var number = await AskAsync(quick);
        using var reader = await _portal.Visit().AsAsync("agent");
        await reader.TextAsync("/search?q=" + Uri.EscapeDataString("印刷"));
        await reader.TextAsync("/articles/1002/" + Uri.EscapeDataString("mfp"));
        await AskAsync(reader);

        var signal = Assert.Single(await SignalsAsync(SignalKind.SearchThenAsk));

        Assert.Equal(("印刷", "staff", "inquiry:" + number), (signal.Words, signal.Person, signal.Reference));
        Assert.All((await ReadAsync()).Sessions, session => Assert.Equal(HelpOutcome.Inquiry, session.Outcome));
    }

    [Fact]
    public async Task Chat_TurnsAndRatings_JoinTheSameSession()
    {
        var observer = _portal.Services.GetRequiredService<ITurnObserver>();
        using var staff = await _portal.Visit().AsAsync("staff");
        await staff.TextAsync("/search?q=a");
        var person = new ChatPerson("staff", true, [Audience.All]);
        observer.OnTurn(Turn(person, ReplyKind.Courtesy));
        observer.OnTurn(Turn(person, ReplyKind.Answer));
        observer.OnRated(new Rating { ConversationId = "c1", TurnId = "t1", Person = person, Solved = true });

        var (sessions, events) = await ReadAsync();

        Assert.Equal((HelpOutcome.Solved, HelpSurface.Search | HelpSurface.Chat), (Assert.Single(sessions).Outcome, sessions[0].Surfaces));
        Assert.Equal([HelpKind.Searched, HelpKind.Answered, HelpKind.Answered, HelpKind.Solved], events.Select(e => e.Kind));
        Assert.Equal(["質問", ""], events.Where(e => e.Kind == HelpKind.Answered).Select(e => e.Words));
    }

    [Theory]
    [InlineData(71, 1, 0)]
    [InlineData(72, 1, 0)]
    [InlineData(73, 0, 1)]
    public async Task Solved_ThenContactedWithin72Hours_IsNotDeflected(int hoursLater, int contacted, int deflected)
    {
        var from = _clock.GetUtcNow();
        using (var staff = await _portal.Visit().AsAsync("staff"))
        {
            await staff.TextAsync("/search?q=" + Uri.EscapeDataString("パスワード"));
            using var voted = await staff.SubmitAsync("/articles/1001/vote?solved=yes", "/articles/1001/vote");
        }

        Assert.Equal((1, 1, 0), Of(await CountAsync(from, running: true)));
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal((1, 1, 0), Of(await CountAsync(from)));
        _clock.Advance(TimeSpan.FromHours(hoursLater - 1));
        // By phone, entered by an agent: every channel counts.
        await _portal.Services.GetRequiredService<ReceiveInquiry>().ReceiveAsync(
            new NewInquiry
            {
                Submission = "phone",
                Channel = InquiryChannel.Phone,
                Owner = new InquiryOwner("staff", true, "", ""),
                Subject = "やはり分からない",
                Text = "",
                Lang = "ja",
                Actor = "agent",
                Role = ActorRole.Agent,
            },
            Stop);

        _clock.Advance(TimeSpan.FromHours(73));
        var figures = await CountAsync(from);

        Assert.Equal((1, contacted, 0, deflected), (figures.Solved, figures.SolvedThenContacted, figures.SolvedPending, figures.Deflected));
        Assert.Equal(deflected, figures.StrictRate);

        static (int Solved, int Pending, int Deflected) Of(HelpFigures figures) => (figures.Solved + figures.Running, figures.SolvedPending + figures.Running, figures.Deflected);
    }

    [Fact]
    public async Task Figures_OfAPeriod_TellWhatBecameOfEachAttempt()
    {
        var from = _clock.GetUtcNow();
        using var left = _portal.Visit();
        await left.TextAsync("/search?q=" + Uri.EscapeDataString("パスワード"));
        await left.TextAsync("/articles/1001/password");
        using var unknown = _portal.Visit();
        await unknown.TextAsync("/search?q=a");
        using var asked = await _portal.Visit().AsAsync("staff");
        await AskAsync(asked);
        _clock.Advance(TimeSpan.FromDays(1));
        var to = _clock.GetUtcNow();
        using var later = _portal.Visit();
        await later.TextAsync("/search?q=a");
        _clock.Advance(TimeSpan.FromDays(5));

        var figures = await _portal.Services.GetRequiredService<HelpCount>().CountAsync(from, to, Stop);

        Assert.Equal((3, 0, 1, 1, 1, 0), (figures.Sessions, figures.Solved, figures.Inquiries, figures.Left, figures.Unknown, figures.Running));
        Assert.Equal(0, figures.StrictRate);
        Assert.Equal(1.0 / 3, figures.LooseRate!.Value, 6);
        Assert.Null((await _portal.Services.GetRequiredService<HelpCount>().CountAsync(from.AddYears(-1), from.AddDays(-1), Stop)).StrictRate);
    }

    private static async Task<string> AskAsync(Visitor visitor)
    {
        using var sent = await visitor.SubmitAsync("/ask", "/ask", new Dictionary<string, string>(StringComparer.Ordinal) { ["Subject"] = "印刷できない", ["Step"] = "send" });
        return sent.Headers.Location!.OriginalString.Split('/')[^1];
    }

    private Task<HelpFigures> CountAsync(DateTimeOffset from, bool running = false)
    {
        Assert.True(running || _clock.GetUtcNow() > from);
        return _portal.Services.GetRequiredService<HelpCount>().CountAsync(from, from.AddDays(1), Stop);
    }

    private async Task<(List<HelpSession> Sessions, List<HelpEvent> Events)> ReadAsync()
    {
        await _portal.Services.GetRequiredService<HelpStore>().StoreAsync(Stop);
        await using var context = await _portal.Services.GetRequiredService<IDbContextFactory<SessionsDbContext>>().CreateDbContextAsync(Stop);
        return (await context.Sessions.AsNoTracking().ToListAsync(Stop), await context.Events.AsNoTracking().OrderBy(e => e.Id).ToListAsync(Stop));
    }

    private async Task<List<Signal>> SignalsAsync(SignalKind kind)
    {
        await _portal.Services.GetRequiredService<HelpStore>().StoreAsync(Stop);
        await using var context = await _portal.Services.GetRequiredService<IDbContextFactory<SignalsDbContext>>().CreateDbContextAsync(Stop);
        return await context.Signals.AsNoTracking().Where(signal => signal.Kind == kind).ToListAsync(Stop);
    }

    private TurnSummary Turn(ChatPerson person, ReplyKind kind) => new()
    {
        TurnId = "t1",
        ConversationId = "c1",
        Person = person,
        At = _clock.GetUtcNow(),
        Kind = kind,
        Words = "質問",
        Lang = "ja",
        Sources =
        [
            new Source(1001, "ja", 2, "題", "節", "節", "/articles/1001", new DateOnly(2026, 11, 1)),
            new Source(1002, "ja", 1, "題", "", "", "/articles/1002", new DateOnly(2026, 11, 1)),
        ],
    };
}
