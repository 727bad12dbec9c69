using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Shirube.Knowledge.Curation;
using Shirube.Portal.Resources;
using Shirube.Portal.Surveys;
using Shirube.Surveys;
using Shirube.Surveys.Mail;

namespace Shirube.Portal.Startup;

/// <summary>Sends people a mail about what became of their reports, where mail is set up and account names can be turned into addresses.</summary>
internal sealed class NoticeMail(INotices notices, IMailQueue mail, IOptions<MailOptions> options, SurveyOptions site, IStringLocalizer<NoticeText> text)
{
    /// <summary>When mail is switched on, nobody is written to about what is long past.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(7);

    /// <summary>Sends what waits.</summary>
    /// <returns>Messages that were taken.</returns>
    public async Task<int> SendAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        if (!mail.IsOn || options.Value.AccountAddress.Length == 0) return 0;
        var taken = 0;
        foreach (var notice in await notices.ReadUnmailedAsync(now - Fresh, cancellation))
        {
            var outcome = await mail.DeliverAsync(MessageOf(notice), cancellation);
            if (outcome == MailOutcome.TryLater) break;
            // What was refused for good is refused again: the person still reads it in /my.
            await notices.MarkMailedAsync(notice, cancellation);
            if (outcome == MailOutcome.Taken) taken++;
        }

        return taken;
    }

    private MailMessage MessageOf(Notice notice)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(notice.Lang == "en" ? "en" : "ja");
        try
        {
            var link = new Uri(site.BaseAddress, string.Create(CultureInfo.InvariantCulture, $"/articles/{notice.No}")).ToString();
            var body = text["MailBody", MailText.Line(notice.Words), notice.Revision, link, new Uri(site.BaseAddress, "/my").ToString()];
            // The same notice is the same message, whatever happens between sending and writing that down.
            var key = "notice-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{notice.Proposal}:{notice.Person}"))))[..32];
            var to = string.Format(CultureInfo.InvariantCulture, options.Value.AccountAddress, notice.Person);
            return new MailMessage(key, to, MailText.Line(text["MailSubject", notice.Revision]), body.Value.ReplaceLineEndings("\n"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
