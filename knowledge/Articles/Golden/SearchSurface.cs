using Shirube.Knowledge.Search;

namespace Shirube.Knowledge.Articles.Golden;

/// <summary>The search box.</summary>
internal sealed class SearchSurface : IGoldenSurface
{
    public string Name => GoldenRun.SearchName;

    public int RankOf(SearchIndex index, GoldenQuestion question) => GoldenRun.RankOf(index, question);
}
