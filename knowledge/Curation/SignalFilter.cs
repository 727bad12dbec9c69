using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation;

/// <summary>Which open signals to list; null means all.</summary>
/// <param name="Kind">Of this kind.</param>
/// <param name="Words">That hold these words.</param>
/// <param name="No">About this article.</param>
public sealed record SignalFilter(SignalKind? Kind = null, string Words = "", int? No = null);
