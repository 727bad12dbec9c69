namespace Shirube.Knowledge.Curation;

/// <summary>What the desk can change of a proposal.</summary>
public sealed record ProposalFields
{
    public required string Title { get; init; }

    public required string Text { get; init; }

    public int? No { get; init; }

    public required string Assignee { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>Id of the vendor's manual that is wrong, or empty.</summary>
    public required string Manual { get; init; }

    public required int ManualPage { get; init; }

    public required string Correction { get; init; }

    public DateOnly? SentOn { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public required string VendorAnswer { get; init; }
}
