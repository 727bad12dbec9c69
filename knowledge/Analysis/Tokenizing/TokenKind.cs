namespace Shirube.Knowledge.Analysis;

/// <summary>Where a token comes from.</summary>
public enum TokenKind : byte
{
    /// <summary>A word of the dictionary.</summary>
    Known,

    /// <summary>No dictionary has it; cut and named by the kinds of its characters.</summary>
    Unknown,

    /// <summary>A word of the user dictionary.</summary>
    User,
}
