namespace Shirube.Knowledge.Search.Query;

/// <summary>One way to say a part of the query: all of its words together.</summary>
/// <param name="Slots">Its words in order.</param>
/// <param name="Weight">1 for what was typed, less for what the synonyms add.</param>
internal sealed record Alternative(IReadOnlyList<Slot> Slots, double Weight);
