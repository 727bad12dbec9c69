using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Desk;

/// <summary>A portal on the morning of 19 November 2026, with somebody at the desk.</summary>
public sealed class DeskSite : IAsyncLifetime
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    internal SetClock Clock { get; } = new(TestCalendar.At("2026-11-19 10:00"));

    internal RunningPortal Portal { get; private set; } = null!;

    internal Visitor Agent { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Portal = await RunningPortal.StartAsync(new TestSettings { Clock = Clock });
        await SignInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Agent.Dispose();
        await Portal.DisposeAsync();
    }

    internal static Dictionary<string, string> Values(params (string Name, string Value)[] values) => values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Again, after the clock has gone on for longer than a session lasts.</summary>
    internal async Task SignInAsync()
    {
        Agent?.Dispose();
        Agent = await Portal.Visit().AsAsync("agent");
    }

    internal async Task<string> ReceiveAsync(string subject = "印刷できない", InquiryChannel channel = InquiryChannel.Web, string service = "", string name = "") =>
        (await Portal.Services.GetRequiredService<ReceiveInquiry>().ReceiveAsync(
            new NewInquiry
            {
                Submission = Guid.NewGuid().ToString("N"),
                Channel = channel,
                Owner = new InquiryOwner("staff", true, name, ""),
                Subject = subject,
                Text = "",
                Lang = "ja",
                Service = service,
                Actor = "staff",
                Role = ActorRole.Owner,
            },
            Stop)).Number;

    internal async Task RecordAsync(string number, params InquiryFact[] facts) => Assert.Equal(
        RecordStatus.Recorded,
        (await Portal.Services.GetRequiredService<RecordFacts>().RecordAsync(new FactsToRecord { Number = number, Facts = facts, Actor = "agent", Role = ActorRole.Agent }, Stop)).Status);

    internal async Task<InquiryRecord> ReadAsync(string number) => (await Portal.Services.GetRequiredService<InquiryReader>().FindAsync(number, Stop))!;
}
