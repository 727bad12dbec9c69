namespace Shirube.Surveys.Mail;

/// <summary>Fills the texts of invitations: <c>[link]</c>, <c>[name]</c>, <c>[closes]</c>, <c>[title]</c>.</summary>
public static class MailText
{
    public static string Fill(string text, string link, string name, string closes, string title)
    {
        ArgumentNullException.ThrowIfNull(text);
        // The name last: nothing that a list brings along is taken for a place to fill.
        return text.Replace("[link]", link, StringComparison.Ordinal).Replace("[closes]", closes, StringComparison.Ordinal)
            .Replace("[title]", title, StringComparison.Ordinal).Replace("[name]", name, StringComparison.Ordinal);
    }

    /// <summary>One line, as the subject of a mail has to be.</summary>
    public static string Line(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new string([.. text.Select(letter => char.IsControl(letter) ? ' ' : letter)]).Trim();
    }
}
