using System.Globalization;

namespace Shirube.Surveys.Mail;

/// <summary>
/// Fills the texts of invitations: <c>[link]</c>, <c>[name]</c>, <c>[closes]</c> and <c>[title]</c>, and for English ones
/// <c>[closes-en]</c> and <c>[title-en]</c>.
/// </summary>
public static class MailText
{
    private const string JapaneseDay = "yyyy'\u5e74'M'\u6708'd'\u65e5'";
    private const string EnglishDay = "d MMMM yyyy";

    public static string Fill(string text, MailFields fields)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fields);
        // The name last: nothing that a list brings along is taken for a place to fill.
        return text.Replace("[link]", fields.Link, StringComparison.Ordinal)
            .Replace("[closes]", fields.Closes.ToString(JapaneseDay, CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("[closes-en]", fields.Closes.ToString(EnglishDay, CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("[title]", fields.Title.In("ja"), StringComparison.Ordinal).Replace("[title-en]", fields.Title.In("en"), StringComparison.Ordinal)
            .Replace("[name]", fields.Name, StringComparison.Ordinal);
    }

    /// <summary>One line, as the subject of a mail has to be.</summary>
    public static string Line(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new string([.. text.Select(letter => char.IsControl(letter) ? ' ' : letter)]).Trim();
    }
}
