namespace Shirube.Knowledge.Curation;

/// <summary>What was decided about a signal; a signal without one is open.</summary>
public sealed class SignalDecision
{
    /// <summary>The <see cref="Signals.Signal"/>.</summary>
    public required int Signal { get; init; }

    /// <summary>The proposal that it joined; null when it was declined.</summary>
    public int? Proposal { get; set; }

    /// <summary>Why it was declined; empty when it joined a proposal.</summary>
    public required string Reason { get; set; }

    public required string By { get; set; }

    public required DateTimeOffset At { get; set; }
}
