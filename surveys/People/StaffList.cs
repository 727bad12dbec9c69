using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.People;

/// <summary>Reads the staff list.</summary>
public sealed class StaffList(IDbContextFactory<SurveysDbContext> database)
{
    /// <summary>What may stand between a unit and a unit inside it.</summary>
    private static readonly string[] Joints = [" ", "　", "/", "・"];

    /// <summary>All units with the number of their people, in order.</summary>
    public async Task<IReadOnlyList<UnitSize>> UnitsAsync(CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var units = await context.People.GroupBy(row => row.Unit).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        return [.. units.Select(unit => new UnitSize(unit.Key, unit.Count)).OrderBy(unit => unit.Unit, StringComparer.Ordinal)];
    }

    /// <summary>The people of a unit and of the units inside it; everybody where no unit is given.</summary>
    public async Task<IReadOnlyList<Recipient>> PeopleAsync(string? unit, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var people = context.People.AsNoTracking();
        if (!string.IsNullOrEmpty(unit))
        {
            var inside = Joints.Select(joint => unit + joint).ToList();
            people = people.Where(row => row.Unit == unit || row.Unit.StartsWith(inside[0]) || row.Unit.StartsWith(inside[1]) || row.Unit.StartsWith(inside[2]) || row.Unit.StartsWith(inside[3]));
        }

        return await people.OrderBy(row => row.Unit).ThenBy(row => row.Address).Select(row => new Recipient(row.Unit, row.Name, row.Address, row.Account)).ToListAsync(cancellation);
    }
}
