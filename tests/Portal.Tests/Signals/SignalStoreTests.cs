using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Signals;

public sealed class SignalStoreTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Record_TheSameSourceAgain_ReplacesWhatItSaid()
    {
        await using var portal = await TestPortal.StartAsync();
        var signals = portal.Get<ISignals>();

        await signals.RecordAsync(New("a") with { Reason = "wrong", Comment = "古い", Person = "staff" }, Stop);
        await signals.RecordAsync(New("a") with { Reason = "unclear", No = 1002, Revision = 3, Anchor = "" }, Stop);
        await signals.RecordAsync(New("b"), Stop);
        await signals.RecordAsync(New("a") with { Kind = SignalKind.SearchMiss }, Stop);

        await using var context = await portal.Get<IDbContextFactory<SignalsDbContext>>().CreateDbContextAsync(Stop);
        var votes = await context.Signals.Where(signal => signal.Kind == SignalKind.Vote).OrderBy(signal => signal.Reference).ToListAsync(Stop);
        Assert.Equal(["a", "b"], votes.Select(signal => signal.Reference));
        Assert.Equal(("unclear", "", null, 1002, 3, ""), (votes[0].Reason, votes[0].Comment, votes[0].Person, votes[0].No, votes[0].Revision, votes[0].Anchor));
        Assert.Equal(3, await context.Signals.CountAsync(Stop));
    }

    [Fact]
    public async Task Withdraw_AndRecordAgain_IsThereAgain_WithItsFirstTime()
    {
        await using var portal = await TestPortal.StartAsync();
        var signals = portal.Get<ISignals>();
        await signals.RecordAsync(New("a"), Stop);
        var first = await OneAsync(portal);

        await signals.WithdrawAsync(SignalKind.Vote, "a", Stop);
        await signals.WithdrawAsync(SignalKind.Vote, "unknown", Stop);
        var withdrawn = await OneAsync(portal);
        await signals.RecordAsync(New("a"), Stop);
        var again = await OneAsync(portal);

        Assert.Equal([false, true, false], new[] { first, withdrawn, again }.Select(signal => signal.IsWithdrawn));
        Assert.Equal(first.ObservedAt, again.ObservedAt);
        Assert.Equal(first.Id, again.Id);
    }

    [Fact]
    public async Task Record_TheSameSourceManyTimesAtOnce_IsOneSignal()
    {
        await using var portal = await TestPortal.StartAsync();
        var signals = portal.Get<ISignals>();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(n => signals.RecordAsync(New("same") with { Comment = $"{n}" }, Stop)));

        Assert.InRange(int.Parse((await OneAsync(portal)).Comment, System.Globalization.CultureInfo.InvariantCulture), 0, 11);
    }

    private static async Task<Signal> OneAsync(TestPortal portal)
    {
        await using var context = await portal.Get<IDbContextFactory<SignalsDbContext>>().CreateDbContextAsync(Stop);
        return await context.Signals.AsNoTracking().SingleAsync(Stop);
    }

    private static Observation New(string reference) => new() { Kind = SignalKind.Vote, Words = "", Lang = "ja", Reference = reference };
}
