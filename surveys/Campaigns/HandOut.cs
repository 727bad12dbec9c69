using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Answering;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Campaigns;

/// <summary>
/// Gives out links by hand. A link is shown once, as it is made: afterwards only its hash is kept. For people on the list a
/// further link beside the one that was mailed; for others, links of a unit.
/// </summary>
public sealed class HandOut(IDbContextFactory<SurveysDbContext> database, SurveyOptions options)
{
    private const int Batch = 500;

    /// <summary>More links without names than this are not cut out and handed over.</summary>
    public const int MostAtOnce = 5000;

    /// <summary>New links for everybody on the list who has not answered.</summary>
    public async IAsyncEnumerable<HandedLink> ForListAsync(int campaignId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (long last = 0; ;)
        {
            await using var context = await database.CreateDbContextAsync(cancellation);
            var people = await context.Waiting(campaignId).AsNoTracking().Where(row => row.Id > last)
                .OrderBy(row => row.Id).Take(Batch).ToListAsync(cancellation);
            if (people.Count == 0) yield break;
            last = people[^1].Id;
            var links = people.Select(person => (Person: person, Token: SurveyToken.Create())).ToList();
            context.Tokens.AddRange(links.Select(link => new InvitationToken { Hash = SurveyToken.HashOf(link.Token), InvitationId = link.Person.Id }));
            // Stored before the first is given out: a link that somebody holds always works.
            await context.SaveChangesAsync(cancellation);
            foreach (var (person, token) in links) yield return new HandedLink(person.Unit, person.Name, person.Address ?? "", options.LinkOf(token));
        }
    }

    /// <summary>Links for people who are on no list.</summary>
    public async Task<IReadOnlyList<HandedLink>> ForUnitAsync(int campaignId, string unit, int count, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MostAtOnce);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var tokens = Enumerable.Range(0, count).Select(_ => SurveyToken.Create()).ToList();
        foreach (var token in tokens)
        {
            context.Invitations.Add(new Invitation { CampaignId = campaignId, Unit = unit, TokenHash = SurveyToken.HashOf(token) });
        }

        await context.SaveChangesAsync(cancellation);
        return [.. tokens.Select(token => new HandedLink(unit, "", "", options.LinkOf(token)))];
    }
}
