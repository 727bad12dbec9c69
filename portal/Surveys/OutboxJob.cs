using Microsoft.Extensions.Options;
using Shirube.Portal.Jobs;
using Shirube.Surveys.Mail;

namespace Shirube.Portal.Surveys;

/// <summary>Sends what waits in the outbox, in the background. What half a stop left behind is settled before the first message.</summary>
internal sealed class OutboxJob(OutboxSender outbox, IOptions<MailOptions> mail, TimeProvider clock, ILogger<OutboxJob> logger) : RepeatedJob(Every, clock, logger)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private bool _isRecovered;

    protected override async Task WorkAsync(CancellationToken cancellation)
    {
        if (!_isRecovered) await outbox.RecoverAsync(cancellation);
        _isRecovered = true;
        await outbox.SendAsync(Math.Max(1, (int)(mail.Value.PerMinute * Every.TotalMinutes)), cancellation);
    }
}
