using Shirube.Knowledge.Signals;

namespace Shirube.Browser.Tests.Support;

/// <summary>Forgets signals, where the portal has no place for them of its own.</summary>
internal sealed class NoSignals : ISignals
{
    public Task RecordAsync(Observation observation, CancellationToken cancellation = default) => Task.CompletedTask;

    public Task WithdrawAsync(SignalKind kind, string reference, CancellationToken cancellation = default) => Task.CompletedTask;
}
