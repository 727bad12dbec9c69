using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Search.Api;

/// <summary>What a program may add to its question; texts, so that a wrong one is explained and not just refused.</summary>
/// <param name="Service">Slug of a service.</param>
/// <param name="Kind">Name of a kind.</param>
/// <param name="Lang">Language of the articles.</param>
/// <param name="Limit">Most hits, from 1 to 50; 10 if absent.</param>
/// <param name="Offset">Hits to leave out at the head, from 0; 0 if absent.</param>
internal sealed record SearchFilters(
    [FromQuery(Name = "service")] string? Service,
    [FromQuery(Name = "kind")] string? Kind,
    [FromQuery(Name = "lang")] string? Lang,
    [FromQuery(Name = "limit")] string? Limit,
    [FromQuery(Name = "offset")] string? Offset)
{
    private const int DefaultLimit = 10;

    private const int LargestOffset = 100_000;

    /// <summary>Everything that is wrong, by name.</summary>
    public Dictionary<string, string[]> Faults()
    {
        var faults = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (!string.IsNullOrEmpty(Kind) && WireNames.Kind(Kind) is null)
            faults["kind"] = ["One of: " + string.Join(", ", WireNames.Kinds)];
        if (!string.IsNullOrEmpty(Lang) && !WireNames.Languages.Contains(Lang, StringComparer.Ordinal))
            faults["lang"] = ["One of: " + string.Join(", ", WireNames.Languages)];
        if (Number(Limit, DefaultLimit) is not (>= 1 and <= SearchApi.LargestLimit))
            faults["limit"] = [$"A number from 1 to {SearchApi.LargestLimit}"];
        if (Number(Offset, 0) is not (>= 0 and <= LargestOffset))
            faults["offset"] = [$"A number from 0 to {LargestOffset}"];
        return faults;
    }

    public SearchInput Input(Question question) => new()
    {
        Question = question,
        Service = string.IsNullOrEmpty(Service) ? null : Service,
        Kind = string.IsNullOrEmpty(Kind) ? null : Kind,
        Lang = string.IsNullOrEmpty(Lang) ? null : Lang,
        Limit = Number(Limit, DefaultLimit) ?? DefaultLimit,
        Offset = Number(Offset, 0) ?? 0,
    };

    private static int? Number(string? text, int absent)
    {
        if (string.IsNullOrEmpty(text)) return absent;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
