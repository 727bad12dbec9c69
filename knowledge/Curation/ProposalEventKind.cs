namespace Shirube.Knowledge.Curation;

/// <summary>What can happen to a proposal.</summary>
public enum ProposalEventKind
{
    /// <summary>It was made.</summary>
    Created,

    /// <summary>Signals were added to it.</summary>
    Joined,

    /// <summary>Its fields were changed.</summary>
    Changed,

    /// <summary>A draft was begun for it.</summary>
    DraftOpened,

    /// <summary>The correction of a vendor's manual was written, sent or answered.</summary>
    Correction,

    /// <summary>A revision carried it out, and who could be told was told.</summary>
    Published,

    /// <summary>It will not be done.</summary>
    Declined,

    /// <summary>It was taken up again.</summary>
    Reopened,
}
