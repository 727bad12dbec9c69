using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Shirube.Knowledge.Curation;
using Shirube.Portal.Resources;
using Shirube.Portal.Startup;
using Shirube.Portal.Surveys;
using Shirube.Surveys;
using Shirube.Surveys.Mail;
using Xunit;

namespace Shirube.Portal.Tests.Curation;

public sealed class NoticeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mail_SetUp_GoesOutOnce_WithTheRevisionAndItsAddress()
    {
        var (notices, mail) = (new SetNotices(), new SetMail());
        var sender = Sender(notices, mail, "{0}@mail.example.go.jp");

        Assert.Equal(1, await sender.SendAsync(Now, Stop));
        Assert.Equal(0, await sender.SendAsync(Now, Stop));

        var message = Assert.Single(mail.Taken);
        Assert.Equal("staff@mail.example.go.jp", message.To);
        Assert.Equal("ご指摘により第3版で直しました", message.Subject);
        Assert.Contains("https://shirube.example/articles/2001", message.Body, StringComparison.Ordinal);
        Assert.Contains("受信箱が 開かない", message.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_ThatFails_IsTriedAgain_AndWithoutAddressesNobodyIsWrittenTo()
    {
        var (notices, mail) = (new SetNotices(), new SetMail { Outcome = MailOutcome.TryLater });
        Assert.Equal(0, await Sender(notices, mail, "{0}@x.example").SendAsync(Now, Stop));
        Assert.Equal(0, await Sender(notices, mail, "").SendAsync(Now, Stop));
        mail.Outcome = MailOutcome.Refused;
        Assert.Equal(0, await Sender(notices, mail, "{0}@x.example").SendAsync(Now, Stop));
        Assert.Empty(await notices.ReadUnmailedAsync(Now.AddDays(-7), Stop));
    }

    private static NoticeMail Sender(INotices notices, IMailQueue mail, string address) => new(
        notices, mail, Options.Create(new MailOptions { AccountAddress = address }), new SurveyOptions(new Uri("https://shirube.example"), TimeZoneInfo.Utc),
        new StringLocalizer<NoticeText>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance)));

    private sealed class SetNotices : INotices
    {
        private readonly List<Notice> _waiting = [new() { Proposal = 1, Person = "staff", No = 2001, Lang = "ja", Revision = 3, Words = "受信箱が\n開かない", At = Now }];

        public Task<IReadOnlyList<Notice>> ReadAsync(string person, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task<int> CountUnseenAsync(string person, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task MarkSeenAsync(string person, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task<IReadOnlyList<Notice>> ReadUnmailedAsync(DateTimeOffset since, CancellationToken cancellation = default) => Task.FromResult<IReadOnlyList<Notice>>([.. _waiting.Where(notice => notice.At >= since)]);

        public Task MarkMailedAsync(Notice notice, CancellationToken cancellation = default)
        {
            _waiting.Remove(notice);
            return Task.CompletedTask;
        }
    }

    private sealed class SetMail : IMailQueue
    {
        public MailOutcome Outcome { get; set; } = MailOutcome.Taken;

        public List<MailMessage> Taken { get; } = [];

        public bool IsOn => true;

        public Task<MailOutcome> DeliverAsync(MailMessage message, CancellationToken cancellation)
        {
            if (Outcome == MailOutcome.Taken) Taken.Add(message);
            return Task.FromResult(Outcome);
        }

        public Task<bool?> WasTakenAsync(string key, CancellationToken cancellation) => Task.FromResult<bool?>(null);
    }
}
