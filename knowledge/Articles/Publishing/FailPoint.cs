namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>The steps of a publication between which a process can end.</summary>
public enum FailPoint
{
    /// <summary>The golden questions were asked; nothing is written.</summary>
    GateAsked,

    /// <summary>The whole change is prepared and not yet sent to the database.</summary>
    BeforeCommit,

    /// <summary>The database has the new revision; catalog and index have the old one.</summary>
    Committed,

    /// <summary>The catalog has the new revision, the index not yet.</summary>
    CatalogRead,

    /// <summary>The index in memory has the new revision, its file not yet.</summary>
    IndexApplied,

    /// <summary>The file of the index is about to be written anew.</summary>
    BeforeMerge,

    /// <summary>The file of the index has the new revision.</summary>
    Merged,

    /// <summary>The ranks of the golden questions were kept: everything is done.</summary>
    RunKept,
}
