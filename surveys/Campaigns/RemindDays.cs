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

    /// <summary>The days of a campaign, in their order. Nobody is reminded on the first day.</summary>
    public static IReadOnlyList<DateOnly> Of(Campaign campaign)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return [.. campaign.RemindBefore.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => campaign.ClosesOn.AddDays(-int.Parse(number, CultureInfo.InvariantCulture))).Where(day => day > campaign.OpensOn)];
    }
}
