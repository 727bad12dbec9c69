namespace Shirube.Knowledge.Search.Query;

/// <summary>A word of the query: any of its variants stands for it, the best one counts.</summary>
internal sealed record Slot(IReadOnlyList<Variant> Variants);
