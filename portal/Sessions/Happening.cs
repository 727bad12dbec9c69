namespace Shirube.Portal.Sessions;

/// <summary>Something that happened, on its way to the database. Personal data is taken out of the words there.</summary>
internal sealed record Happening
{
    /// <summary>Account name or visitor's id.</summary>
    public required string Person { get; init; }

    public required HelpKind Kind { get; init; }

    public required HelpSurface Surface { get; init; }

    public required DateTimeOffset At { get; init; }

    public string Words { get; init; } = "";

    public required string Lang { get; init; }

    public int? Total { get; init; }

    public bool? IsStrict { get; init; }

    /// <summary>Searches: whether nothing found is worth a signal; not where filters left something out.</summary>
    public bool CanMiss { get; init; }

    public int? No { get; init; }

    public int? Revision { get; init; }

    public string? Anchor { get; init; }

    public string? Title { get; init; }

    public string? Conversation { get; init; }

    public string? Turn { get; init; }

    public string? Reason { get; init; }

    public string? Inquiry { get; init; }
}
