namespace Shirube.Knowledge.Search.Query;

/// <summary>What part a clause plays in ranking and in what counts as found.</summary>
internal enum ClauseKind
{
    /// <summary>A word that says what is looked for: ranks, and must be there for a strict hit.</summary>
    Main,

    /// <summary>ない: as a main word, but nothing to mark in a text.</summary>
    Negation,

    /// <summary>A word of questions in general (方法, 教える): ranks a little, need not be there.</summary>
    Soft,

    /// <summary>A pair of characters: ranks a little, need not be there.</summary>
    Bigram,
}
