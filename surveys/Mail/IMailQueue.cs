namespace Shirube.Surveys.Mail;

/// <summary>Hands messages to the mail system. Surveys own the outbox; this is the way out of it.</summary>
public interface IMailQueue
{
    /// <summary>Whether anything is sent at all.</summary>
    bool IsOn { get; }

    Task<MailOutcome> DeliverAsync(MailMessage message, CancellationToken cancellation);

    /// <summary>Whether a message with this key was taken; null when the mail system cannot tell.</summary>
    Task<bool?> WasTakenAsync(string key, CancellationToken cancellation);
}
