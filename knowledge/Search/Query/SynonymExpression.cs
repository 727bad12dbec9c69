namespace Shirube.Knowledge.Search.Query;

/// <summary>One side of a synonym rule in the index's terms.</summary>
/// <param name="Words">Keys of its words joined by a space.</param>
/// <param name="Keys">Keys of its words.</param>
/// <param name="Whole">Its compound, when the index knows it as one.</param>
internal sealed record SynonymExpression(string Words, IReadOnlyList<string> Keys, Variant? Whole);
