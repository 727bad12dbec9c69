using System.Globalization;
using Shirube.Bot.Figures;
using Shirube.Portal.Web;

namespace Shirube.Portal.Assistant;

/// <summary>The time and the language that figures are shown for, as they stand in the address.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Lang">Language of the answers, or null for all.</param>
internal sealed record FiguresAddress(DateOnly From, DateOnly To, string? Lang)
{
    /// <summary>Days shown when none are asked for.</summary>
    private const int Days = 30;

    private const int MostDays = 400;
    private const string Format = "yyyy-MM-dd";

    public FiguresFilter Filter => new(From, To, Lang);

    public string Url => string.Create(CultureInfo.InvariantCulture, $"/desk/bot?from={From.ToString(Format, CultureInfo.InvariantCulture)}&to={To.ToString(Format, CultureInfo.InvariantCulture)}") + (Lang is null ? "" : "&answers=" + Lang);

    public string FromText => From.ToString(Format, CultureInfo.InvariantCulture);

    public string ToText => To.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>What an address asks for; whatever stands there, the last days where it makes no sense.</summary>
    public static FiguresAddress Of(string? from, string? to, string? lang, DateOnly today)
    {
        var last = DayOf(to) is { } end && end <= today ? end : today;
        var first = DayOf(from) is { } start && start <= last ? start : last.AddDays(1 - Days);
        if (last.DayNumber - first.DayNumber >= MostDays) first = last.AddDays(1 - MostDays);
        return new FiguresAddress(first, last, Language.Named(lang)?.Name);
    }

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 2000 and < 9000 ? day : null;
}
