using System.Globalization;
using Shirube.Knowledge.Articles.Export;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>Writes searches that led nowhere as CSV, one wording a line. Nothing of it says who searched.</summary>
internal static class CareCsv
{
    public static Task<byte[]> WriteAsync(Sessions.Care.SearchCare care, DateText dates, CancellationToken cancellation) => CsvText.WriteAsync(
        ["group", "words", "lang", "searches", "misses", "unclicked", "people", "last"],
        care.Groups.SelectMany(group => group.Members.Select(words => new[]
        {
            group.Words, words.Words, words.Lang, Number(words.Count), Number(words.Misses), Number(words.Unclicked), Number(words.People.Count),
            dates.DateOf(words.Last).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        })),
        cancellation);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
