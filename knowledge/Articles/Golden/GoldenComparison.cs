using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Search;

namespace Shirube.Knowledge.Articles.Golden;

/// <summary>Asks all golden questions of the index as it is and as it would be.</summary>
public sealed class GoldenComparison(IEnumerable<IGoldenSurface> surfaces, ArticleCatalog catalog, TimeProvider time)
{
    private const int NamesOfTakers = 3;

    private readonly IGoldenSurface[] _surfaces = [.. surfaces];

    /// <summary>Asks every question of an index by every way, with what is published now.</summary>
    public GoldenReport Ask(SearchIndex index, IReadOnlyCollection<GoldenQuestion> questions) => Ask(new GoldenStage(index, catalog.Current), questions);

    /// <summary>Asks every question of a state of knowledge by every way.</summary>
    public GoldenReport Ask(GoldenStage stage, IReadOnlyCollection<GoldenQuestion> questions) => GoldenRun.Run(stage, questions, _surfaces);

    /// <summary>Compares with another index over the same articles.</summary>
    public GateReport Compare(GoldenReport now, SearchIndex then, IReadOnlyCollection<GoldenQuestion> questions) => Compare(now, new GoldenStage(then, catalog.Current), questions);

    /// <summary>Compares.</summary>
    /// <param name="now">How the questions of what is published fare.</param>
    /// <param name="then">Knowledge as it would be.</param>
    /// <param name="questions">Questions of what would be.</param>
    public GateReport Compare(GoldenReport now, GoldenStage then, IReadOnlyCollection<GoldenQuestion> questions)
    {
        var start = time.GetTimestamp();
        var after = Ask(then, questions);
        var before = now.Results.ToLookup(result => (result.Question, result.Surface), result => result.Rank);
        var lost = new List<LostQuestion>();
        var gained = new List<GoldenResult>();
        foreach (var result in after.Results)
        {
            // A new question has no rank before: it has to find its article from the beginning.
            var known = before[(result.Question, result.Surface)].Select(rank => (int?)rank).FirstOrDefault();
            var wasLost = known is { } rank && new GoldenResult(result.Question, rank).IsLost;
            if (result.IsLost && !wasLost) lost.Add(new LostQuestion(result.Question, result.Surface, known ?? 0, result.Rank, TakersOf(then.Index, result.Question)));
            if (!result.IsLost && wasLost) gained.Add(result);
        }

        return new GateReport(after, lost, gained, time.GetElapsedTime(start));
    }

    private static List<string> TakersOf(SearchIndex index, GoldenQuestion question)
        => [.. index.Search(new SearchRequest { Query = question.Question, Lang = question.Lang, Audiences = WireNames.Audiences, Limit = NamesOfTakers, WithCounts = false }).Hits.Select(hit => hit.Group)];
}
