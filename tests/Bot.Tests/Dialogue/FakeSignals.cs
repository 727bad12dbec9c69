using Shirube.Knowledge.Signals;

namespace Shirube.Bot.Tests.Dialogue;

/// <summary>Keeps signals as the real one does: one a kind and reference.</summary>
internal sealed class FakeSignals : ISignals
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(SignalKind, string), Observation> _observations = [];

    public Observation? Find(string reference)
    {
        lock (_lock) return _observations.GetValueOrDefault((SignalKind.ChatMiss, reference));
    }

    public Task RecordAsync(Observation observation, CancellationToken cancellation = default)
    {
        lock (_lock) _observations[(observation.Kind, observation.Reference)] = observation;
        return Task.CompletedTask;
    }

    public Task WithdrawAsync(SignalKind kind, string reference, CancellationToken cancellation = default)
    {
        lock (_lock) _observations.Remove((kind, reference));
        return Task.CompletedTask;
    }
}
