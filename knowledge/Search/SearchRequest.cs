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

    /// <summary>The asker's language: a translation is left out where the text in this language answers as well. Null shows every language's.</summary>
    public string? PreferredLang { get; init; }

    /// <summary>Audiences the asker belongs to; sections for others are as if they were not there.</summary>
    public IReadOnlyCollection<string> Audiences { get; init; } = ["all"];

    /// <summary>Whether to tell of each hit how it answers the query (<see cref="SearchHit.Evidence"/>); costs a little time a hit.</summary>
    public bool WithEvidence { get; init; }

    /// <summary>Whether to count all groups that match, and those of each service and kind; otherwise <see cref="SearchResponse.Total"/> says only how many were ranked.</summary>
    public bool WithCounts { get; init; } = true;

    /// <summary>Groups to leave out at the head of the results, for paging.</summary>
    public int Offset { get; init; }

    /// <summary>Most groups to return.</summary>
    public int Limit { get; init; } = 10;
}
