namespace Shirube.Knowledge.Curation.Effect;

/// <summary>One measure before and after a revision. Immutable.</summary>
/// <param name="Measure">Which.</param>
/// <param name="BeforePart">Part before.</param>
/// <param name="BeforeWhole">Whole before.</param>
/// <param name="AfterPart">Part after.</param>
/// <param name="AfterWhole">Whole after.</param>
/// <param name="Chance">Probability of such a difference by chance alone, 0 to 1.</param>
/// <param name="Verdict">What that says.</param>
public sealed record MeasuredEffect(EffectMeasure Measure, int BeforePart, int BeforeWhole, int AfterPart, int AfterWhole, double Chance, EffectVerdict Verdict)
{
    /// <summary>A difference that chance alone brings less often is taken for one.</summary>
    public const double Level = 0.05;

    /// <summary>Fewer happenings than this before or after say nothing.</summary>
    public const int Fewest = 20;

    /// <summary>Judges a measure.</summary>
    public static MeasuredEffect Judge(EffectMeasure measure, EffectCounts before, EffectCounts after)
    {
        var (partB, wholeB) = before.Of(measure);
        var (partA, wholeA) = after.Of(measure);
        if (wholeB < Fewest || wholeA < Fewest) return new MeasuredEffect(measure, partB, wholeB, partA, wholeA, 1, EffectVerdict.TooLittle);
        var chance = measure == EffectMeasure.Inquiries ? ExactTest.Rates(partB, wholeB, partA, wholeA) : ExactTest.Shares(partB, wholeB, partA, wholeA);
        var grew = (long)partA * wholeB > (long)partB * wholeA;
        var verdict = chance >= Level ? EffectVerdict.NoChange : grew == (measure == EffectMeasure.Helped) ? EffectVerdict.Better : EffectVerdict.Worse;
        return new MeasuredEffect(measure, partB, wholeB, partA, wholeA, chance, verdict);
    }
}
