using System.Globalization;
using Shirube.Knowledge.Search;

namespace Shirube.Knowledge.Articles.Golden;

/// <summary>Asks golden questions of an index, as a reader of the article's language who may see everything would.</summary>
public static class GoldenRun
{
    /// <summary>Hits that are looked through for the article.</summary>
    public const int Depth = 10;

    /// <summary>Name of the search among the ways to ask.</summary>
    public const string SearchName = "search";

    private static readonly string[] Everyone = [WireNames.Of(Audience.All), WireNames.Of(Audience.SectionAdmin), WireNames.Of(Audience.Desk)];

    /// <summary>Asks the search all of them.</summary>
    public static GoldenReport Run(SearchIndex index, IEnumerable<GoldenQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new GoldenReport([.. questions.AsParallel().AsOrdered().Select(question => new GoldenResult(question, RankIn(Search(index, question, withEvidence: false), question)))]);
    }

    /// <summary>Asks all of them by every way; the results of one way stand together.</summary>
    public static GoldenReport Run(GoldenStage stage, IReadOnlyCollection<GoldenQuestion> questions, IEnumerable<IGoldenSurface> surfaces)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var ways = surfaces.ToList();
        var asked = questions.AsParallel().AsOrdered().Select(question =>
        {
            var found = Search(stage.Index, question, withEvidence: ways.Count > 1);
            return ways.ConvertAll(way => new GoldenResult(question, way.RankOf(stage, question, found), way.Name));
        }).ToList();
        return new GoldenReport([.. ways.SelectMany((_, way) => asked.Select(results => results[way]))]);
    }

    internal static int RankIn(SearchResponse found, GoldenQuestion question)
    {
        var group = string.Create(CultureInfo.InvariantCulture, $"{question.No}:{question.Lang}");
        for (var i = 0; i < found.Hits.Count; i++)
        {
            if (found.Hits[i].Group == group) return i + 1;
        }

        return 0;
    }

    private static SearchResponse Search(SearchIndex index, GoldenQuestion question, bool withEvidence)
        => index.Search(new SearchRequest { Query = question.Question, Lang = question.Lang, Audiences = Everyone, Limit = Depth, WithEvidence = withEvidence, WithCounts = false });
}
