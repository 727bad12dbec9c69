using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Desk;
using Shirube.Bot.Dialogue;
using Shirube.Knowledge.Articles;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Desk;

public sealed class ChatDeskTests(RunningPortal portal)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IServiceDesk Desk => portal.Services.GetRequiredService<IServiceDesk>();

    [Fact]
    public async Task HandOver_AConversation_KeepsAllOfIt()
    {
        var handover = New("visitor:" + Guid.NewGuid().ToString("N"), isSignedIn: false);

        var made = await Desk.HandOverAsync(handover, Stop);

        var record = (await portal.Services.GetRequiredService<InquiryReader>().FindAsync(made.Number, Stop))!;
        var received = Assert.IsType<InquiryReceived>(record.Entries[0].Fact);
        Assert.True(made.NeedsContact);
        Assert.Equal((InquiryChannel.Chat, "VPNが切れる", "remote-access"), (record.Inquiry.Channel, record.Inquiry.Subject, record.Inquiry.Service));
        Assert.Equal("no_knowledge", received.Conversation!.Reason);
        Assert.Equal(["VPNが切れる", "分かりませんでした", "やはり切れる"], received.Conversation.Lines.Select(line => line.Text));
        Assert.Equal(new SectionReference(1001, "ja", 2, "自分で初期化する", "パスワードを初期化する › 自分で初期化する"), Assert.Single(received.Conversation.Shown));
        Assert.Equal("VPNが切れる\nやはり切れる", record.Inquiry.Text);
    }

    [Fact]
    public async Task HandOver_PressedTwice_IsOneInquiry_AndAgainAfterMoreWasSaidAnother()
    {
        var handover = New("staff", isSignedIn: true);
        var more = handover with { Transcript = [.. handover.Transcript, new TranscriptLine(TestCalendar.At("2026-11-19 10:05"), true, "別の件")], Subject = "別の件" };

        var twice = await Task.WhenAll(Desk.HandOverAsync(handover, Stop), Desk.HandOverAsync(handover, Stop));
        var other = await Desk.HandOverAsync(more, Stop);

        Assert.Equal(twice[0], twice[1]);
        Assert.False(twice[0].NeedsContact);
        Assert.NotEqual(twice[0].Number, other.Number);
    }

    [Fact]
    public async Task Status_IsForItsOwnerAlone()
    {
        var made = await Desk.HandOverAsync(New("staff", isSignedIn: true), Stop);

        var status = await Desk.FindAsync(made.Number.ToLowerInvariant(), "staff", Stop);

        Assert.Equal((made.Number, "open", "/my/" + made.Number, made.AnswerBy), (status!.Number, status.State, status.Url, status.AnswerBy));
        Assert.Null(await Desk.FindAsync(made.Number, "manager", Stop));
        Assert.Null(await Desk.FindAsync("Q-1999-000001", "staff", Stop));
        Assert.Null(await Desk.FindAsync("' OR 1=1--", "staff", Stop));
    }

    [Fact]
    public async Task Contact_OfTheSamePerson_IsAdded()
    {
        var person = "visitor:" + Guid.NewGuid().ToString("N");
        var made = await Desk.HandOverAsync(New(person, isSignedIn: false), Stop);

        Assert.False(await Desk.AddContactAsync(made.Number, "visitor:other", "内線1234", Stop));
        Assert.False(await Desk.AddContactAsync(made.Number, person, " \n ", Stop));
        Assert.True(await Desk.AddContactAsync(made.Number, person, "山田 \n 内線1234", Stop));

        Assert.Equal("山田 内線1234", (await portal.Services.GetRequiredService<InquiryReader>().FindAsync(made.Number, Stop))!.Inquiry.Contact);
        Assert.StartsWith("/ask/", (await Desk.FindAsync(made.Number, person, Stop))!.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-20 10:00", true, "2026-11-24 08:30", "2026-11-20 18:15")]
    [InlineData("2026-11-20 18:15", false, "2026-11-24 08:30", null)]
    [InlineData("2026-11-20 07:00", false, "2026-11-20 08:30", null)]
    public async Task Hours_AtATime_SayWhenTheDeskOpensNext(string at, bool isOpen, string next, string? closes)
    {
        await using var own = await RunningPortal.StartAsync(new TestSettings { Clock = new SetClock(TestCalendar.At(at)) });

        var hours = own.Services.GetRequiredService<IServiceDesk>().Hours();

        Assert.Equal(new DeskHours(isOpen, TestCalendar.At(next), closes is null ? null : TestCalendar.At(closes)), hours);
        Assert.Equal(TimeSpan.FromHours(9), hours.NextOpening.Offset);
    }

    [Fact]
    public async Task Settings_OfTheDesk_DecideHoursTargetAndClosedDays()
    {
        await using var own = await RunningPortal.StartAsync(new TestSettings
        {
            Clock = new SetClock(TestCalendar.At("2026-11-20 16:50")),
            More = ["Portal:Desk:Closes=17:00", "Portal:Desk:AnswerTargetMinutes=30", "Portal:Desk:ClosedDays:0=2026-11-24"],
        });

        var made = await own.Services.GetRequiredService<IServiceDesk>().HandOverAsync(New("staff", true), Stop);

        Assert.Equal(TestCalendar.At("2026-11-25 08:50"), made.AnswerBy);
    }

    private static Handover New(string person, bool isSignedIn) => new()
    {
        ConversationId = "c-" + Guid.NewGuid().ToString("N"),
        Person = new ChatPerson(person, isSignedIn, [Audience.All]),
        Lang = "ja",
        Reason = HandoverReason.NoKnowledge,
        Subject = "VPNが切れる",
        Service = "remote-access",
        Transcript =
        [
            new TranscriptLine(TestCalendar.At("2026-11-19 10:00"), true, "VPNが切れる"),
            new TranscriptLine(TestCalendar.At("2026-11-19 10:00:01"), false, "分かりませんでした"),
            new TranscriptLine(TestCalendar.At("2026-11-19 10:01"), true, "やはり切れる"),
        ],
        Shown = [new Source(1001, "ja", 2, "パスワードを初期化する", "自分で初期化する", "自分で初期化する", "/articles/1001", new DateOnly(2026, 11, 1))],
    };
}
