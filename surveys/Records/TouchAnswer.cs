namespace Shirube.Surveys.Records;

/// <summary>One short piece of feedback, with the month only.</summary>
public sealed class TouchAnswer
{
    public long Id { get; init; }

    public required Touch Touch { get; init; }

    /// <summary>What it is about, as a hash of the source's reference: the same source answers once.</summary>
    public required string Reference { get; init; }

    public required string Month { get; init; }

    /// <summary>0 to 100.</summary>
    public required double Points { get; set; }
}
