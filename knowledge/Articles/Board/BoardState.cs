namespace Shirube.Knowledge.Articles.Board;

/// <summary>Where the work on an article stands.</summary>
public enum BoardState
{
    /// <summary>公開中: readers see it. As a filter it finds those as well that somebody changes meanwhile.</summary>
    Published,

    /// <summary>下書き: somebody writes.</summary>
    Draft,

    /// <summary>確認中: waits for a reviewer.</summary>
    InReview,

    /// <summary>承認済み: waits for its publication.</summary>
    Approved,

    /// <summary>取り下げ: nobody sees it and nobody writes.</summary>
    Withdrawn,
}
