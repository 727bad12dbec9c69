namespace Shirube.Surveys.Results;

/// <summary>What the words of a comment say together.</summary>
public enum CommentTone
{
    /// <summary>No word that praises or complains.</summary>
    Plain,

    Praise,

    Complaint,

    /// <summary>Words of both kinds.</summary>
    Mixed,
}
