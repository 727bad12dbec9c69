namespace Shirube.Knowledge.Search.Ranking;

/// <summary>
/// The numbers of the ranking: BM25F (Robertson, Zaragoza: one saturation over all fields) and what refines its first results.
/// One setting for all collections, found on the tuning halves of the judged sets.
/// </summary>
internal sealed record RankingWeights
{
    public static RankingWeights Default { get; } = new();

    /// <summary>Saturation: the larger, the more a second and third occurrence count.</summary>
    public double K1 { get; init; } = 1.2;

    /// <summary>Weight of each field, in the order of <see cref="Index.IndexField"/>.</summary>
    public IReadOnlyList<double> Field { get; init; } = [2.0, 1.0, 3.0, 1.0, 1.0];

    /// <summary>How far each field's length counts, 0 to 1.</summary>
    public IReadOnlyList<double> LengthNorm { get; init; } = [0.5, 0.5, 0.4, 0.3, 0.95];

    /// <summary>Weight of a pair of characters beside words.</summary>
    public double Bigram { get; init; } = 0.4;

    /// <summary>Weight of a word's reading beside the word: other words share it (橋, 箸).</summary>
    public double Reading { get; init; } = 0.4;

    /// <summary>What the other ways to say a clause add to the best one: a compound beside its parts.</summary>
    public double Others { get; init; } = 0.4;

    /// <summary>Neighbouring words of the query found as neighbours.</summary>
    public double Proximity { get; init; } = 0.4;

    /// <summary>Share of the query that is found.</summary>
    public double Coverage { get; init; } = 0.2;

    /// <summary>A title or heading that is nothing but what was asked.</summary>
    public double Exact { get; init; } = 0.6;

    /// <summary>What of the query stands together in one question (<c>ask:</c>).</summary>
    public double Question { get; init; } = 0.45;

    /// <summary>What each doubling of the sections that hold a short query adds to the score of their group, as a part of it.</summary>
    public double Breadth { get; init; } = 0.04;

    /// <summary>Sections with less of the query than this share of the best are no results.</summary>
    public double LeastCoverage { get; init; } = 0.25;
}
