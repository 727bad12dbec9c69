namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Why a file for a draft was not taken.</summary>
public enum MediaRefusal
{
    /// <summary>It was.</summary>
    None,

    /// <summary>By its bytes it is none of the kinds that are allowed.</summary>
    UnknownKind,

    /// <summary>Too large for its kind.</summary>
    TooLarge,

    /// <summary>The draft has as many as one may have.</summary>
    TooMany,

    /// <summary>There is no draft, or it stands still for review.</summary>
    NoDraft,
}
