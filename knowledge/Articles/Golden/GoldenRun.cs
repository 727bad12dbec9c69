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
        return new GoldenReport([.. questions.AsParallel().AsOrdered().Select(question => new GoldenResult(question, RankOf(index, question)))]);
    }

    /// <summary>Asks all of them by every way; the results of one way stand together.</summary>
    public static GoldenReport Run(GoldenStage stage, IReadOnlyCollection<GoldenQuestion> questions, IEnumerable<IGoldenSurface> surfaces)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return new GoldenReport([.. surfaces.SelectMany(surface => questions.Select(question => (surface, question)))
            .AsParallel().AsOrdered().Select(pair => new GoldenResult(pair.question, pair.surface.RankOf(stage, pair.question), pair.surface.Name))]);
    }

    internal static int RankOf(SearchIndex index, GoldenQuestion question)
    {
        var group = string.Create(CultureInfo.InvariantCulture, $"{question.No}:{question.Lang}");
        var hits = index.Search(new SearchRequest { Query = question.Question, Lang = question.Lang, Audiences = Everyone, Limit = Depth }).Hits;
        for (var i = 0; i < hits.Count; i++)
        {
            if (hits[i].Group == group) return i + 1;
        }

        return 0;
    }
}
