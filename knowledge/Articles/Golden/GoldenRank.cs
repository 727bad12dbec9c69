namespace Shirube.Knowledge.Articles.Golden;

/// <summary>The rank of a question from one run on, until a later row says otherwise.</summary>
public sealed class GoldenRank
{
    /// <summary>The run that first gave this rank.</summary>
    public required int Run { get; init; }

    public required int No { get; init; }

    public required string Lang { get; init; }

    public required string Question { get; init; }

    /// <summary>Name of the <see cref="IGoldenSurface"/>.</summary>
    public required string Surface { get; init; }

    /// <summary>From 1; 0 when the article was not among the first ten; -1 when the question is no longer asked.</summary>
    public required int Rank { get; init; }
}
