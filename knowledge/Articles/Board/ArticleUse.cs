namespace Shirube.Knowledge.Articles.Board;

/// <summary>How readers used an article in the last 90 days.</summary>
/// <param name="Views">How often it was opened.</param>
/// <param name="Helped">Votes that it helped.</param>
/// <param name="NotHelped">Votes that it did not.</param>
public sealed record ArticleUse(int Views, int Helped, int NotHelped)
{
    /// <summary>Days that are looked back.</summary>
    public const int Days = 90;

    /// <summary>Fewer votes say nothing.</summary>
    private const int FewestVotes = 5;

    private const double LowShare = 0.6;

    /// <summary>True when enough readers voted and too few were helped.</summary>
    public bool IsLow => Helped + NotHelped >= FewestVotes && Helped < LowShare * (Helped + NotHelped);
}
