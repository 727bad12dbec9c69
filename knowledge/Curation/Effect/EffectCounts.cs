namespace Shirube.Knowledge.Curation.Effect;

/// <summary>What happened around an article in a period.</summary>
/// <param name="Searches">Searches for its questions.</param>
/// <param name="Misses">Those to which nothing held all that was asked.</param>
/// <param name="Votes">Votes on it.</param>
/// <param name="Helped">Those that it helped.</param>
/// <param name="Views">How often it was opened.</param>
/// <param name="Inquiries">Inquiries made in sessions in which it had been opened.</param>
/// <param name="Answers">Answers of the assistant with it.</param>
/// <param name="Unsolved">Those marked unsolved.</param>
public sealed record EffectCounts(int Searches, int Misses, int Votes, int Helped, int Views, int Inquiries, int Answers, int Unsolved)
{
    /// <summary>The part and the whole of a measure.</summary>
    public (int Part, int Whole) Of(EffectMeasure measure) => measure switch
    {
        EffectMeasure.StrictMiss => (Misses, Searches),
        EffectMeasure.Helped => (Helped, Votes),
        EffectMeasure.Inquiries => (Inquiries, Views),
        EffectMeasure.ChatUnsolved => (Unsolved, Answers),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure"),
    };
}
