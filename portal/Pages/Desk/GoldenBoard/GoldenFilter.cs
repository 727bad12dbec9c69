using System.Globalization;

namespace Shirube.Portal.Pages.Desk.GoldenBoard;

/// <summary>Which golden questions to list, as the address says.</summary>
/// <param name="Words">A number of an article, or words of a question or title; empty for all.</param>
/// <param name="OnlyLost">Whether only lost ones are listed.</param>
/// <param name="Page">From 1.</param>
internal sealed record GoldenFilter(string Words, bool OnlyLost, int Page)
{
    public const string Path = "/desk/golden";

    private const int LongestWords = 200;

    public static GoldenFilter From(string? words, bool onlyLost, int? page)
        => new(words?.Trim() is { Length: <= LongestWords } kept ? kept : "", onlyLost, Math.Max(1, page ?? 1));

    public bool Fits(GoldenRow row) => (!OnlyLost || row.IsLost) && (Words.Length == 0 || Holds(row));

    /// <summary>The address of another page of the same list.</summary>
    public string UrlOf(int page)
    {
        var query = (Words.Length > 0 ? "&q=" + Uri.EscapeDataString(Words) : "") + (OnlyLost ? "&lost=true" : "") + (page > 1 ? string.Create(CultureInfo.InvariantCulture, $"&page={page}") : "");
        return query.Length == 0 ? Path : Path + "?" + query[1..];
    }

    private bool Holds(GoldenRow row)
        => row.Head.No.ToString(CultureInfo.InvariantCulture) == Words || row.Question.Contains(Words, StringComparison.OrdinalIgnoreCase) || row.Head.Title.Contains(Words, StringComparison.OrdinalIgnoreCase);
}
