namespace Shirube.Knowledge.Articles.Import;

/// <summary>What becomes of a file or of a row of a list.</summary>
public enum ImportStatus
{
    /// <summary>It is not there yet.</summary>
    New,

    /// <summary>It is there with other content: an article gets a new revision, or a draft of one.</summary>
    Changed,

    /// <summary>It is there already, just so.</summary>
    Unchanged,

    /// <summary>It cannot go in.</summary>
    Refused,

    /// <summary>It is no file of knowledge, or a picture that no article uses: nothing becomes of it.</summary>
    Ignored,
}
