using Shirube.Knowledge.Search;

namespace Shirube.Knowledge.Articles.Golden;

/// <summary>A way by which people ask: the search, the assistant. Each golden question has to find its article by each of them.</summary>
public interface IGoldenSurface
{
    /// <summary>Its name in records, for example <c>search</c>.</summary>
    string Name { get; }

    /// <summary>Rank of the question's article, from 1; 0 when it is not among the first <see cref="GoldenRun.Depth"/>.</summary>
    /// <param name="stage">The state of knowledge that is asked.</param>
    /// <param name="question">The question.</param>
    /// <param name="found">What the search finds for it there, with evidence: asked once for all ways.</param>
    int RankOf(GoldenStage stage, GoldenQuestion question, SearchResponse found);
}
