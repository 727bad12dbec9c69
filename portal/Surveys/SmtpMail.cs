using System.Net;
using System.Net.Mail;
using System.Text;
using Shirube.Surveys.Mail;
using MailMessage = Shirube.Surveys.Mail.MailMessage;

namespace Shirube.Portal.Surveys;

/// <summary>Hands messages to a mail server. The only place that knows a mail client.</summary>
internal sealed partial class SmtpMail(MailOptions options, ILogger<SmtpMail> logger) : IMailQueue
{
    public bool IsOn => true;

    public async Task<MailOutcome> DeliverAsync(MailMessage message, CancellationToken cancellation)
    {
        using var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.UseTls };
        if (options.UserName.Length > 0) client.Credentials = new NetworkCredential(options.UserName, options.Password);
        using var mail = new System.Net.Mail.MailMessage(options.From, message.To, MailText.Line(message.Subject), message.Body) { BodyEncoding = Encoding.UTF8, SubjectEncoding = Encoding.UTF8 };
        mail.Headers.Add("Message-ID", $"<{message.Key}@shirube>");
        try
        {
            await client.SendMailAsync(mail, cancellation);
            return MailOutcome.Taken;
        }
        catch (SmtpFailedRecipientException failure) when (failure.StatusCode is SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.MailboxNameNotAllowed)
        {
            return MailOutcome.Refused;
        }
        catch (SmtpException failure)
        {
            Failed(logger, failure.StatusCode, message.Key);
            return MailOutcome.TryLater;
        }
    }

    public Task<bool?> WasTakenAsync(string key, CancellationToken cancellation) => Task.FromResult<bool?>(null);

    [LoggerMessage(1, LogLevel.Warning, "The mail server answered {Status} for {Key}; it is tried again later")]
    private static partial void Failed(ILogger logger, SmtpStatusCode status, string key);
}
