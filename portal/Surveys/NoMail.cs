using Shirube.Surveys.Mail;

namespace Shirube.Portal.Surveys;

/// <summary>Mail is off: everything stays in the outbox, and links are handed out as a list.</summary>
internal sealed class NoMail : IMailQueue
{
    public bool IsOn => false;

    public Task<MailOutcome> DeliverAsync(MailMessage message, CancellationToken cancellation) => Task.FromResult(MailOutcome.TryLater);

    public Task<bool?> WasTakenAsync(string key, CancellationToken cancellation) => Task.FromResult<bool?>(false);
}
