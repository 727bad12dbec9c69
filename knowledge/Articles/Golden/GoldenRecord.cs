namespace Shirube.Knowledge.Articles.Golden;

/// <summary>One run over all golden questions, as it is kept: figures of the search; the ranks of every way stand in <see cref="GoldenRank"/>.</summary>
public sealed class GoldenRecord
{
    public required int Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who or what asked for it.</summary>
    public required string By { get; init; }

    /// <summary>Why: an article that was published, a list of synonyms, or empty when somebody just wanted to know.</summary>
    public required string Cause { get; init; }

    public required int Total { get; init; }

    public required double Top1 { get; init; }

    public required double Top3 { get; init; }

    public required double Mrr10 { get; init; }

    /// <summary>Questions whose article was not among the first three by one of the ways to ask.</summary>
    public required int Lost { get; init; }
}
