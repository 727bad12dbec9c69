using Shirube.Knowledge.Search;

namespace Shirube.Knowledge.Articles.Golden;

/// <summary>The search box.</summary>
internal sealed class SearchSurface : IGoldenSurface
{
    public string Name => GoldenRun.SearchName;

    public int RankOf(GoldenStage stage, GoldenQuestion question, SearchResponse found) => GoldenRun.RankIn(found, question);
}
