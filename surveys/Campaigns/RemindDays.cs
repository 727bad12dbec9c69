using System.Globalization;
using System.Text;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Campaigns;

/// <summary>On which days reminders go out by themselves: so many days before the last one.</summary>
public static class RemindDays
{
    /// <summary>Earlier than this is no reminder.</summary>
    public const int Earliest = 90;

    private static readonly char[] Separators = [',', '\u3001', ' '];

    /// <summary>Reads what was filled in, full-width or not.</summary>
    /// <returns>As it is stored, the earliest first; null where it is no such list.</returns>
    public static string? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Normalize(NormalizationForm.FormKC).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var days = new SortedSet<int>();
        foreach (var part in parts)
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > Earliest) return null;
            days.Add(number);
        }

        return days.Count <= Reminders.MostRounds ? string.Join(',', days.Reverse()) : null;
    }

    /// <summary>The day whose reminders have still to go out; null where there is none. Of several, the last: two reminders at once help nobody.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="last">The day of the last round, or null.</param>
    /// <param name="today">Today.</param>
    public static DateOnly? Due(Campaign campaign, DateOnly? last, DateOnly today) =>
        Of(campaign).Where(day => day <= today).Select(day => (DateOnly?)day).LastOrDefault() is { } due && (last is null || last < due) ? due : null;

    /// <summary>The days on which reminders will go out, from today on.</summary>
    public static IEnumerable<DateOnly> Coming(Campaign campaign, IReadOnlyList<ReminderRound> rounds, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        return Of(campaign).Where(day => day >= today && (rounds.Count == 0 || day > rounds[^1].Day)).Take(Reminders.MostRounds - rounds.Count);
    }

    /// <summary>The days of a campaign, in their order. Nobody is reminded on the first day.</summary>
    public static IReadOnlyList<DateOnly> Of(Campaign campaign)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return [.. campaign.RemindBefore.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => campaign.ClosesOn.AddDays(-int.Parse(number, CultureInfo.InvariantCulture))).Where(day => day > campaign.OpensOn)];
    }
}
