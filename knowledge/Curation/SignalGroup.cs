using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation;

/// <summary>Open signals that say the same. Immutable.</summary>
/// <param name="No">The article they are about, or null.</param>
/// <param name="Words">What most of them say; empty where the article says it all.</param>
/// <param name="Signals">The signals, latest first.</param>
public sealed record SignalGroup(int? No, string Words, IReadOnlyList<Signal> Signals)
{
    public int Count => Signals.Count;

    /// <summary>When the first was observed.</summary>
    public DateTimeOffset First => Signals.Min(signal => signal.ObservedAt);

    /// <summary>When the last was observed.</summary>
    public DateTimeOffset Last => Signals.Max(signal => signal.ObservedAt);

    /// <summary>People who can be told.</summary>
    public int People => Signals.Where(signal => signal.Person is not null).Select(signal => signal.Person).Distinct(StringComparer.Ordinal).Count();
}
