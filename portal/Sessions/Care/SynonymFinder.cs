using System.Globalization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Search;

namespace Shirube.Portal.Sessions.Care;

/// <summary>
/// Sees in people's own rewording which words may stand for which: what the first wording had and the second had not, and the other
/// way round. Where the first wording finds the article by now, there is nothing left to propose.
/// </summary>
internal sealed class SynonymFinder(SearchIndex index)
{
    /// <summary>One person's way of speaking is no synonym yet.</summary>
    public const int FewestPeople = 2;

    private const int MostWords = 3;
    private const int MostProposals = 50;
    private const int Found = 3;

    public IReadOnlyList<SynonymProposal> Find(IEnumerable<Reformulation> reformulations)
    {
        var proposals = new List<SynonymProposal>();
        foreach (var same in reformulations.Select(one => (Line: LineOf(one), One: one)).Where(pair => pair.Line is not null).GroupBy(pair => pair.Line!, pair => pair.One, StringComparer.Ordinal))
        {
            var people = same.Select(one => one.Person).Distinct(StringComparer.Ordinal).Count();
            if (people < FewestPeople) continue;
            var target = same.GroupBy(one => (one.No, one.Lang)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.No).First();
            var example = target.First();
            proposals.Add(new SynonymProposal(same.Key, example.From, example.To, target.Key.No, target.Key.Lang, same.Count(), people));
        }

        return [.. proposals.OrderByDescending(proposal => proposal.People).ThenByDescending(proposal => proposal.Count).ThenBy(proposal => proposal.Line, StringComparer.Ordinal)
            .Where(proposal => !IsFound(proposal)).Take(MostProposals)];
    }

    private string? LineOf(Reformulation one)
    {
        var (from, to) = (index.Words(one.From), index.Words(one.To));
        var left = from.Words.Except(to.Words, StringComparer.Ordinal).ToList();
        var right = to.Words.Except(from.Words, StringComparer.Ordinal).ToList();
        if (from.IsNegative != to.IsNegative || left.Count is 0 or > MostWords || right.Count is 0 or > MostWords) return null;
        var (said, meant) = (string.Join(' ', left), string.Join(' ', right));
        return $"{said} => {said}, {meant}";
    }

    private bool IsFound(SynonymProposal proposal)
    {
        var group = string.Create(CultureInfo.InvariantCulture, $"{proposal.No}:{proposal.Lang}");
        var response = index.Search(new SearchRequest { Query = proposal.From, PreferredLang = proposal.Lang, Audiences = WireNames.Audiences, Limit = Found });
        return response.Hits.Any(hit => hit.Group == group);
    }
}
