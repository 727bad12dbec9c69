namespace Shirube.Knowledge.Curation;

/// <summary>A change to make: to an article, or a new one. Gathers the signals that ask for it.</summary>
public sealed class Proposal
{
    /// <summary>Given by the database.</summary>
    public int Id { get; init; }

    public required string Title { get; set; }

    /// <summary>What is to be changed and why, in the words of the desk.</summary>
    public required string Text { get; set; }

    /// <summary>The article, or null as long as it is to be a new one.</summary>
    public int? No { get; set; }

    /// <summary>Language of the text to change.</summary>
    public required string Lang { get; set; }

    public required ProposalState State { get; set; }

    /// <summary>Who does it; empty while nobody does.</summary>
    public required string Assignee { get; set; }

    public DateOnly? Due { get; set; }

    /// <summary>Why it was declined; empty otherwise.</summary>
    public string DeclineReason { get; set; } = "";

    /// <summary>The revision that carried it out.</summary>
    public int? Revision { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>Id of the vendor's manual that is wrong; empty when none is.</summary>
    public string Manual { get; set; } = "";

    /// <summary>Its page; 0 when none is.</summary>
    public int ManualPage { get; set; }

    /// <summary>What should stand there.</summary>
    public string Correction { get; set; } = "";

    /// <summary>When the correction was sent to the vendor.</summary>
    public DateOnly? SentOn { get; set; }

    /// <summary>When the vendor answered.</summary>
    public DateOnly? AnsweredOn { get; set; }

    /// <summary>What the vendor answered.</summary>
    public string VendorAnswer { get; set; } = "";

    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>Grows with each change, so that of two people at the same time only one wins.</summary>
    public int Version { get; set; }
}
