using System.Globalization;
using System.Text;
using Shirube.Surveys.Mail;

namespace Shirube.Portal.Surveys;

/// <summary>Writes a message as the text of a mail, headers and body in Base64, so that any letter passes any server.</summary>
internal static class MailFile
{
    private const int LineLength = 76;

    /// <summary>Bytes of a heading that fit into one encoded word.</summary>
    private const int WordBytes = 42;

    public static string Write(MailMessage message, string from, DateTimeOffset at)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"From: {from}\r\nTo: {message.To}\r\nSubject: {Subject(MailText.Line(message.Subject))}\r\n");
        text.Append(CultureInfo.InvariantCulture, $"Date: {at.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} +0000\r\nMessage-ID: <{message.Key}@shirube>\r\n");
        text.Append("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n");
        var body = Convert.ToBase64String(Encoding.UTF8.GetBytes(message.Body.ReplaceLineEndings("\r\n")));
        for (var at0 = 0; at0 < body.Length; at0 += LineLength) text.Append(body, at0, Math.Min(LineLength, body.Length - at0)).Append("\r\n");
        return text.ToString();
    }

    private static string Subject(string subject)
    {
        var words = new List<string>();
        var word = new List<byte>();
        foreach (var rune in subject.EnumerateRunes())
        {
            var bytes = Encoding.UTF8.GetBytes(rune.ToString());
            if (word.Count + bytes.Length > WordBytes) Flush();
            word.AddRange(bytes);
        }

        Flush();
        return string.Join("\r\n ", words);

        void Flush()
        {
            if (word.Count > 0) words.Add($"=?utf-8?B?{Convert.ToBase64String([.. word])}?=");
            word.Clear();
        }
    }
}
