using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.People;

/// <summary>Puts a new staff list in the place of the old one, as a whole: who is not on it any more is not asked any more. Invitations that were made stay.</summary>
public sealed class ReplaceStaffList(IDbContextFactory<SurveysDbContext> database)
{
    /// <param name="people">The whole list, each address once.</param>
    /// <param name="cancellation">Stops it; then nothing has changed.</param>
    public async Task<ReplacedList> ReplaceAsync(IReadOnlyList<Recipient> people, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var there = await context.People.ToDictionaryAsync(row => row.Address, StringComparer.Ordinal, cancellation);
        int added = 0, changed = 0;
        foreach (var person in people)
        {
            if (!there.Remove(person.Address!, out var known))
            {
                context.People.Add(new Person { Address = person.Address!, Unit = person.Unit, Name = person.Name, Account = person.Account });
                added++;
            }
            else if ((known.Unit, known.Name, known.Account) != (person.Unit, person.Name, person.Account))
            {
                (known.Unit, known.Name, known.Account) = (person.Unit, person.Name, person.Account);
                changed++;
            }
        }

        context.People.RemoveRange(there.Values);
        await context.SaveChangesAsync(cancellation);
        return new ReplacedList(added, changed, there.Count, people.Count);
    }
}
