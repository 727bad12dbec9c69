namespace Shirube.Knowledge.Articles.Words;

/// <summary>How saving a list ended.</summary>
public enum WordListOutcome
{
    /// <summary>It is saved and in effect.</summary>
    Saved,

    /// <summary>Nothing was to be changed.</summary>
    Unchanged,

    /// <summary>Somebody else saved it meanwhile; nothing was done.</summary>
    Conflict,

    /// <summary>It is too large.</summary>
    TooLarge,

    /// <summary>Golden questions are lost by it, and nobody said why that is right.</summary>
    NeedsReason,
}
