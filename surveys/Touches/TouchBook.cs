using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Touches;

/// <summary>Takes short feedback of all touch points: votes on articles, answers of the chat, closed inquiries. Only the month is kept.</summary>
public sealed class TouchBook(IDbContextFactory<SurveysDbContext> database, OfficeDay day)
{
    /// <summary>Stores a piece of feedback; the same source again replaces it.</summary>
    /// <param name="touch">Where it was given.</param>
    /// <param name="reference">What it came from. Only a hash of it is kept.</param>
    /// <param name="points">0 to 100.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task RecordAsync(Touch touch, string reference, double points, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, 100);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{touch}:{reference}")));
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.TouchAnswers.SingleOrDefaultAsync(row => row.Touch == touch && row.Reference == hash, cancellation) is { } known) known.Points = points;
        else context.TouchAnswers.Add(new TouchAnswer { Touch = touch, Reference = hash, Month = day.Month, Points = points });
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Satisfaction by touch point and month, newest month first; months with fewer than five answers have no mean.</summary>
    public async Task<IReadOnlyList<TouchMonth>> ReadAsync(int months = 12, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var rows = await context.TouchAnswers.GroupBy(row => new { row.Touch, row.Month })
            .Select(group => new { group.Key.Touch, group.Key.Month, Count = group.Count(), Mean = group.Average(row => row.Points) }).ToListAsync(cancellation);
        var shown = rows.Select(row => row.Month).Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal).Take(months).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Where(row => shown.Contains(row.Month)).OrderByDescending(row => row.Month, StringComparer.Ordinal).ThenBy(row => row.Touch)
            .Select(row => row.Count < Scores.SmallGroups.Least ? new TouchMonth(row.Touch, row.Month, 0, double.NaN) : new TouchMonth(row.Touch, row.Month, row.Count, row.Mean))];
    }
}
