namespace Shirube.Portal.Sessions.Records;

/// <summary>One thing that happened in a session.</summary>
internal sealed class HelpEvent
{
    /// <summary>Given by the database.</summary>
    public int Id { get; init; }

    public int SessionId { get; init; }

    public required HelpSession Session { get; init; }

    public required HelpKind Kind { get; init; }

    public required HelpSurface Surface { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What was searched for or asked, masked; or empty.</summary>
    public required string Words { get; init; }

    /// <summary>Language of the screens.</summary>
    public required string Lang { get; init; }

    /// <summary>Searches: articles found.</summary>
    public int? Total { get; init; }

    /// <summary>Searches: whether a hit held all that was asked.</summary>
    public bool? IsStrict { get; init; }

    public int? No { get; init; }

    public int? Revision { get; init; }

    /// <summary>The section; empty for the text before the first heading, null when not known.</summary>
    public string? Anchor { get; init; }

    /// <summary>Title of the article and heading of the section, as they were shown; or null.</summary>
    public string? Title { get; init; }

    public string? Conversation { get; init; }

    public string? Turn { get; init; }

    /// <summary>Name of the reason why something did not help, or null.</summary>
    public string? Reason { get; init; }

    public string? Inquiry { get; init; }
}
