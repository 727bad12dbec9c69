namespace Shirube.Knowledge.Search;

/// <summary>What is asked. Any text is a valid query: nothing typed can make a search fail.</summary>
public sealed record SearchRequest
{
    /// <summary>As typed: words, a question, <c>"a phrase"</c>, <c>-excluded</c>.</summary>
    public required string Query { get; init; }

    /// <summary>Only this service, or all when null or empty.</summary>
    public string? Service { get; init; }

    /// <summary>Only this kind, or all when null or empty.</summary>
    public string? Kind { get; init; }

    /// <summary>Only this language, or all when null or empty.</summary>
    public string? Lang { get; init; }

    /// <summary>Audiences the asker belongs to; sections for others are as if they were not there.</summary>
    public IReadOnlyCollection<string> Audiences { get; init; } = ["all"];

    /// <summary>Groups to leave out at the head of the results, for paging.</summary>
    public int Offset { get; init; }

    /// <summary>Most groups to return.</summary>
    public int Limit { get; init; } = 10;
}
