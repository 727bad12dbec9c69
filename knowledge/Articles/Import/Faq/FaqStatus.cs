namespace Shirube.Knowledge.Articles.Import.Faq;

/// <summary>What becomes of a row.</summary>
public enum FaqStatus
{
    /// <summary>A new article.</summary>
    New,

    /// <summary>An article with this title has another answer: it gets a new revision, or a draft of one.</summary>
    Changed,

    /// <summary>It is there already, just so.</summary>
    Unchanged,

    /// <summary>It cannot go in, and so nothing of the list does.</summary>
    Refused,
}
