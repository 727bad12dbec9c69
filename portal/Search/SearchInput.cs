namespace Shirube.Portal.Search;

/// <summary>One search as it stands in the address.</summary>
internal sealed record SearchInput
{
    public required Question Question { get; init; }

    /// <summary>Slug of the service, or null for all.</summary>
    public string? Service { get; init; }

    /// <summary>Name of the kind, or null for all.</summary>
    public string? Kind { get; init; }

    /// <summary>Language of the articles, or null for all.</summary>
    public string? Lang { get; init; }

    public int Offset { get; init; }

    public int Limit { get; init; } = 10;
}
