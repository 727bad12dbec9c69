namespace Shirube.Knowledge.Signals;

/// <summary>One observation that knowledge may be missing, wrong or stale, as it is reported.</summary>
public sealed record Observation
{
    public required SignalKind Kind { get; init; }

    /// <summary>What was asked, said or found, with personal data masked; empty where the article says it all.</summary>
    public required string Words { get; init; }

    /// <summary>Language of the words.</summary>
    public required string Lang { get; init; }

    /// <summary>The article it is about; null when it is about none.</summary>
    public int? No { get; init; }

    /// <summary>The revision that was seen.</summary>
    public int? Revision { get; init; }

    /// <summary>The section that was seen; empty for the text before the first heading, null when not known.</summary>
    public string? Anchor { get; init; }

    /// <summary>Name of the reason that was chosen, as in the list of reasons; null when none was.</summary>
    public string? Reason { get; init; }

    /// <summary>In the person's own words, masked; empty when nothing was written.</summary>
    public string Comment { get; init; } = "";

    /// <summary>Account that can be told what became of it; null when nobody can.</summary>
    public string? Person { get; init; }

    /// <summary>What it came from: an inquiry's number, a conversation's turn. The same source reported again replaces what was reported before.</summary>
    public required string Reference { get; init; }
}
