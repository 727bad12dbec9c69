namespace Shirube.Knowledge.Signals;

/// <summary>Takes signals. Once it returns, the signal is stored.</summary>
public interface ISignals
{
    /// <summary>Stores an observation, or replaces the one with the same kind and reference.</summary>
    Task RecordAsync(Observation observation, CancellationToken cancellation = default);

    /// <summary>Takes an observation back, because the person thought otherwise; nothing happens when there is none.</summary>
    Task WithdrawAsync(SignalKind kind, string reference, CancellationToken cancellation = default);
}
