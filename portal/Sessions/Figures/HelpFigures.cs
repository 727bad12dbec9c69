namespace Shirube.Portal.Sessions.Figures;

/// <summary>What became of the attempts to get help that began in a period.</summary>
internal sealed record HelpFigures
{
    /// <summary>Attempts that are over.</summary>
    public required int Sessions { get; init; }

    /// <summary>Attempts in which something happened within the last half hour; not in any other figure.</summary>
    public required int Running { get; init; }

    /// <summary>Solved by the person's word.</summary>
    public required int Solved { get; init; }

    /// <summary>Of these: the desk was contacted within 72 hours all the same.</summary>
    public required int SolvedThenContacted { get; init; }

    /// <summary>Of these: not contacted so far, but the 72 hours are not over.</summary>
    public required int SolvedPending { get; init; }

    /// <summary>Led to an inquiry.</summary>
    public required int Inquiries { get; init; }

    /// <summary>Something was opened or answered, and nothing said.</summary>
    public required int Left { get; init; }

    /// <summary>Of these: the desk was contacted within 72 hours.</summary>
    public required int LeftThenContacted { get; init; }

    /// <summary>Nothing was opened and nothing said.</summary>
    public required int Unknown { get; init; }

    /// <summary>Solved by word and not contacted in 72 hours: what was certainly spared the desk.</summary>
    public int Deflected => Solved - SolvedThenContacted - SolvedPending;

    /// <summary>The least share that was spared the desk; null without attempts whose 72 hours are over.</summary>
    public double? StrictRate => Judged > 0 ? (double)Deflected / Judged : null;

    /// <summary>The greatest: as if everybody who opened something, left and did not come back had been helped.</summary>
    public double? LooseRate => Judged > 0 ? (double)(Deflected + Left - LeftThenContacted) / Judged : null;

    private int Judged => Sessions - SolvedPending;
}
