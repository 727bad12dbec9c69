namespace Shirube.Knowledge.Articles.Records;

/// <summary>Where a revision stands on its way to the readers.</summary>
public enum RevisionState
{
    /// <summary>下書き: being written.</summary>
    Draft,

    /// <summary>確認中: waiting for a reviewer.</summary>
    InReview,

    /// <summary>承認済み: may be published.</summary>
    Approved,

    /// <summary>公開中: what readers see.</summary>
    Published,

    /// <summary>旧版: was published until a later revision took its place.</summary>
    Superseded,

    /// <summary>差し戻し: sent back by the reviewer.</summary>
    Rejected,

    /// <summary>取り下げ: was published and then taken away from the readers.</summary>
    Withdrawn,
}
