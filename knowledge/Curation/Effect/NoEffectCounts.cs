namespace Shirube.Knowledge.Curation.Effect;

/// <summary>Where nobody counts, nothing happened.</summary>
internal sealed class NoEffectCounts : IEffectCounts
{
    public Task<EffectCounts> CountAsync(int no, string lang, Func<string, bool> isAbout, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation = default)
        => Task.FromResult(new EffectCounts(0, 0, 0, 0, 0, 0, 0, 0));
}
