using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Sessions;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Sessions;

public sealed class VoteTests : IAsyncLifetime
{
    private const string Address = "/articles/1001/vote";

    private RunningPortal _portal = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _portal = await RunningPortal.StartAsync(new TestSettings());

    public async ValueTask DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task Article_AsksWithoutATokenOrCookie()
    {
        using var visitor = _portal.Visit();

        using var response = await visitor.GetAsync("/articles/1001/password");
        var page = await Visitor.ParseAsync(response);

        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("no-store", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(["yes", "no"], page.QuerySelectorAll($"form[action='{Address}'] button[name=solved]").Select(button => button.GetAttribute("value")));
    }

    [Fact]
    public async Task Vote_ThatItDidNotHelp_IsASignal_UntilTheReaderThinksOtherwise()
    {
        using var visitor = _portal.Visit();
        var page = await visitor.PageAsync(Address + "?solved=no");
        Assert.Equal(5, page.QuerySelectorAll("input[name=Reason]").Length);

        using var first = await visitor.PressAsync(page, ".vote-form button", Values(("Reason", "off-topic")));
        using var second = await visitor.PressAsync(page, ".vote-form button", Values(("Reason", "wrong"), ("Comment", "ボタンがない")));
        var unsolved = await ReadAsync();
        using var third = await visitor.SubmitAsync(Address + "?solved=yes", Address);
        var solved = await ReadAsync();

        Assert.All(new[] { first, second, third }, response => Assert.Equal(HttpStatusCode.Redirect, response.StatusCode));
        Assert.Equal((false, "wrong", "ボタンがない", 2), (unsolved.Vote.IsSolved, unsolved.Vote.Reason, unsolved.Vote.Comment, unsolved.Vote.Revision));
        Assert.Equal((1001, 2, "wrong", "ボタンがない", null, false), (unsolved.Signal!.No, unsolved.Signal.Revision, unsolved.Signal.Reason, unsolved.Signal.Comment, unsolved.Signal.Person, unsolved.Signal.IsWithdrawn));
        Assert.Equal((true, null), (solved.Vote.IsSolved, solved.Vote.Reason));
        Assert.True(solved.Signal!.IsWithdrawn);
        Assert.DoesNotContain("visitor:", unsolved.Signal.Reference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vote_OfAnAccount_CanBeAnswered()
    {
        using var staff = await _portal.Visit().AsAsync("staff");

        using var voted = await staff.SubmitAsync(Address + "?solved=no", Address);

        Assert.Equal("staff", (await ReadAsync()).Signal!.Person);
    }

    [Theory]
    [InlineData("/articles/9999/vote")]
    [InlineData("/articles/1005/vote")]
    public async Task Vote_OnAnArticleTheReaderDoesNotSee_IsNotFound(string address)
    {
        using var visitor = _portal.Visit();

        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync(address + "?solved=yes"));
    }

    [Fact]
    public async Task Vote_WithNonsense_OrWithoutAToken_ChangesNothing()
    {
        using var visitor = _portal.Visit();

        using var nonsense = await visitor.SubmitAsync(Address + "?solved=no", Address, Values(("Solved", "maybe")));
        using var unsigned = await visitor.SendAsync("POST", Address, Values(("Solved", "yes")));
        using var strange = await visitor.SubmitAsync(Address + "?solved=no", Address, Values(("Reason", "<script>"), ("Comment", new string('長', 5000))));

        Assert.Equal(HttpStatusCode.BadRequest, nonsense.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, unsigned.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, strange.StatusCode);
        var (vote, _) = await ReadAsync();
        Assert.Equal((null, 1000), (vote.Reason, vote.Comment.Length));
    }

    private async Task<(Portal.Sessions.Votes.ArticleVote Vote, Signal? Signal)> ReadAsync()
    {
        await using var sessions = await _portal.Services.GetRequiredService<IDbContextFactory<SessionsDbContext>>().CreateDbContextAsync(Stop);
        await using var signals = await _portal.Services.GetRequiredService<IDbContextFactory<SignalsDbContext>>().CreateDbContextAsync(Stop);
        return (await sessions.Votes.AsNoTracking().SingleAsync(Stop), await signals.Signals.AsNoTracking().SingleOrDefaultAsync(signal => signal.Kind == SignalKind.Vote, Stop));
    }

    private static Dictionary<string, string> Values(params (string Name, string Value)[] values) => values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
}
