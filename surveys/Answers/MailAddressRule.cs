namespace Shirube.Surveys.Answers;

/// <summary>Whether a text can be the address of a mailbox. Stricter than the standard: what mail systems here accept.</summary>
public static class MailAddressRule
{
    private const int Longest = 254;

    public static bool IsGood(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || at != address.LastIndexOf('@') || address.Length > Longest) return false;
        var domain = address[(at + 1)..];
        return address[..at].All(letter => char.IsAsciiLetterOrDigit(letter) || "!#$%&'*+/=?^_`{|}~.-".Contains(letter, StringComparison.Ordinal))
            && domain.Length > 2 && domain.Split('.') is { Length: > 1 } labels
            && labels.All(label => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
    }
}
