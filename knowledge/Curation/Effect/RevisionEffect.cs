namespace Shirube.Knowledge.Curation.Effect;

/// <summary>What a published revision did. Immutable.</summary>
public sealed record RevisionEffect
{
    /// <summary>Days looked at before and after.</summary>
    public const int Days = 28;

    public required int No { get; init; }

    public required string Lang { get; init; }

    public required string Title { get; init; }

    public required int Revision { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Proposal that it carried out, or null.</summary>
    public int? Proposal { get; init; }

    /// <summary>Whole days after it that could be looked at: fewer when it is young or was replaced.</summary>
    public required int DaysAfter { get; init; }

    public required IReadOnlyList<MeasuredEffect> Measures { get; init; }

    /// <summary>
    /// Worse when a measure is worse, or else better when one is better, or else no change when one had enough data. So a
    /// revision that helps one thing and harms another is not called a success.
    /// </summary>
    public EffectVerdict Verdict => Measures.Any(measure => measure.Verdict == EffectVerdict.Worse) ? EffectVerdict.Worse
        : Measures.Any(measure => measure.Verdict == EffectVerdict.Better) ? EffectVerdict.Better
        : Measures.Any(measure => measure.Verdict == EffectVerdict.NoChange) ? EffectVerdict.NoChange
        : EffectVerdict.TooLittle;
}
