using System.Globalization;

namespace Shirube.Knowledge.Markdown;

/// <summary>The allow-list of addresses: what is not named here is refused.</summary>
public static class LinkPolicy
{
    private const string MediaFolder = "media/";

    /// <summary>Longest address of another site: longer ones do not work everywhere.</summary>
    private const int MaximumLength = 2000;

    /// <summary>Says what an address leads to. It is judged as the browser will see it: entities and escapes already resolved.</summary>
    public static LinkKind Classify(string? address)
    {
        if (string.IsNullOrEmpty(address) || !HasOnlyVisibleCharacters(address)) return LinkKind.Refused;
        if (address[0] == '#') return LinkKind.Fragment;
        // Browsers read a backslash as a slash, which would turn a path into another host.
        if (address.Contains('\\', StringComparison.Ordinal)) return LinkKind.Refused;
        if (address[0] == '/') return address.StartsWith("//", StringComparison.Ordinal) ? LinkKind.Refused : LinkKind.Internal;
        if (IsWebAddress(address)) return LinkKind.External;
        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && address.Length > "mailto:".Length) return LinkKind.Mail;
        return MediaName(address) is null ? LinkKind.Refused : LinkKind.Media;
    }

    /// <summary>The file name in <c>media/name</c>, or null when the address is no such.</summary>
    public static string? MediaName(string? address)
    {
        if (address is null || !address.StartsWith(MediaFolder, StringComparison.Ordinal)) return null;
        var name = Uri.UnescapeDataString(address[MediaFolder.Length..]);
        return MediaNames.IsValid(name) ? name : null;
    }

    // Without a name and password in it and without letters beyond ASCII in the host: both make one host look like another.
    private static bool IsWebAddress(string address)
        => (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            && address.Length <= MaximumLength
            && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.UserInfo.Length == 0
            && uri.Host.All(char.IsAscii)
            && Uri.CheckHostName(uri.Host) is UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6;

    private static bool HasOnlyVisibleCharacters(string address)
    {
        for (var at = 0; at < address.Length; at++)
        {
            if (address[at] <= ' ') return false;
            if (char.IsHighSurrogate(address[at]) && at + 1 < address.Length && char.IsLowSurrogate(address[at + 1]))
            {
                at++;
                continue;
            }
            var category = char.GetUnicodeCategory(address[at]);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                return false;
        }
        return true;
    }
}
