namespace Shirube.Knowledge.Signals;

/// <summary>A stored observation.</summary>
public sealed class Signal
{
    /// <summary>Given by the database.</summary>
    public int Id { get; init; }

    public required SignalKind Kind { get; init; }

    /// <summary>What it came from; one per kind.</summary>
    public required string Reference { get; init; }

    public required string Words { get; set; }

    public required string Lang { get; set; }

    /// <summary>The article it is about, or null.</summary>
    public int? No { get; set; }

    public int? Revision { get; set; }

    /// <summary>The section; empty for the text before the first heading, null when not known.</summary>
    public string? Anchor { get; set; }

    public string? Reason { get; set; }

    public required string Comment { get; set; }

    /// <summary>Account that can be told what became of it, or null.</summary>
    public string? Person { get; set; }

    /// <summary>When it was first reported.</summary>
    public required DateTimeOffset ObservedAt { get; init; }

    /// <summary>When it was last reported or taken back.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>Whether the person took it back. It stays, as what was counted yesterday has to be explained today.</summary>
    public bool IsWithdrawn { get; set; }
}
