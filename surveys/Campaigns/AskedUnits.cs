using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Records;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Campaigns;

/// <summary>
/// How many of each unit were asked and have answered, and of which units that may be seen. Who has answered is a secret as the
/// answers are: of three who were asked, none or all tells of each. Progress and results hide the same units, so that neither completes the other.
/// </summary>
internal static class AskedUnits
{
    /// <summary>The units by name; without the number of answers where it is hidden.</summary>
    public static async Task<IReadOnlyList<UnitProgress>> ReadAsync(SurveysDbContext context, int campaignId, CancellationToken cancellation)
    {
        var units = await context.Invitations.Where(row => row.CampaignId == campaignId).GroupBy(row => row.Unit)
            .Select(group => new UnitProgress(
                group.Key, group.Where(row => row.Address != null).Select(row => row.Address).Distinct().Count() + group.Count(row => row.Address == null),
                group.Count(), group.Count(row => row.HasAnswered))).ToListAsync(cancellation);
        var hidden = SmallGroups.Hide([.. units.Select(unit => unit.People)]);
        return [.. units.Select((unit, at) => hidden[at] ? unit with { Answered = null } : unit).OrderBy(unit => unit.Unit, StringComparer.Ordinal)];
    }

    /// <summary>The units of which nothing may be seen.</summary>
    public static async Task<IEnumerable<string>> HiddenAsync(SurveysDbContext context, int campaignId, CancellationToken cancellation) =>
        (await ReadAsync(context, campaignId, cancellation)).Where(unit => unit.Answered is null).Select(unit => unit.Unit);

    /// <summary>Answers of the person who has given most. Handed out links name nobody, so each counts as a person.</summary>
    public static async Task<int> MostByOneAsync(SurveysDbContext context, int campaignId, CancellationToken cancellation) =>
        await context.Invitations.Where(row => row.CampaignId == campaignId && row.HasAnswered && row.Address != null).GroupBy(row => row.Address)
            .Select(group => (int?)group.Count()).MaxAsync(cancellation) ?? 1;
}
