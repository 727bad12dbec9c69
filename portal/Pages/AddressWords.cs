using System.Text;

namespace Shirube.Portal.Pages;

/// <summary>The words in an address, to search for when it leads nowhere.</summary>
internal static class AddressWords
{
    private static readonly string[] Places = ["articles", "cases", "search", "links", "media", "assets", "print", "history", "diff", "error"];

    /// <summary>The words, parted by spaces; empty when the address holds only names of places and marks.</summary>
    public static string Of(string path)
    {
        var words = new StringBuilder();
        foreach (var part in path.Split(['/', '-', '_', '.', '+', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Places.Contains(part, StringComparer.OrdinalIgnoreCase) || part.EndsWith("html", StringComparison.OrdinalIgnoreCase)) continue;
            if (!part.Any(char.IsLetterOrDigit)) continue;
            words.Append(words.Length == 0 ? "" : " ").Append(part);
            if (words.Length > Search.Question.Longest) break;
        }

        return words.ToString();
    }
}
