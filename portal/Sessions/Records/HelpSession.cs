namespace Shirube.Portal.Sessions.Records;

/// <summary>One person's attempt to get help, over search, chat and form. It ends when nothing happened for half an hour.</summary>
internal sealed class HelpSession
{
    /// <summary>Given by the database.</summary>
    public int Id { get; init; }

    /// <summary>Account name or visitor's id.</summary>
    public required string Person { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When something last happened.</summary>
    public required DateTimeOffset LastAt { get; set; }

    public HelpSurface Surfaces { get; set; }

    /// <summary>As it stands; final half an hour after <see cref="LastAt"/>.</summary>
    public HelpOutcome Outcome { get; set; }

    /// <summary>When the person said so; null when not solved.</summary>
    public DateTimeOffset? SolvedAt { get; set; }

    /// <summary>Number of the inquiry it led to, or null.</summary>
    public string? Inquiry { get; set; }
}
