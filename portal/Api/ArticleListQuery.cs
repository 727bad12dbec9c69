using Microsoft.AspNetCore.Mvc;
using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Api;

/// <summary>What <c>GET /api/articles</c> can be asked.</summary>
public sealed class ArticleListQuery
{
    private const int LargestLimit = 100;

    /// <summary>Only this kind: manual, faq, case or notice.</summary>
    [FromQuery(Name = "kind")]
    public string? Kind { get; init; }

    /// <summary>Only this service, by its slug.</summary>
    [FromQuery(Name = "service")]
    public string? Service { get; init; }

    /// <summary>Only texts in this language: ja or en.</summary>
    [FromQuery(Name = "lang")]
    public string? Lang { get; init; }

    /// <summary>Most articles to return, 1 to 100.</summary>
    [FromQuery(Name = "limit")]
    public int? Limit { get; init; }

    /// <summary>Articles to leave out at the head.</summary>
    [FromQuery(Name = "offset")]
    public int? Offset { get; init; }

    internal int Taken => Limit ?? 20;

    internal int Skipped => Offset ?? 0;

    /// <summary>What is wrong with it, by name; nothing when it can be answered.</summary>
    internal Dictionary<string, string[]> Faults()
    {
        var faults = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (!string.IsNullOrEmpty(Kind) && WireNames.Kind(Kind) is null) faults["kind"] = ["manual, faq, case, notice"];
        if (!string.IsNullOrEmpty(Lang) && !WireNames.Languages.Contains(Lang, StringComparer.Ordinal)) faults["lang"] = ["ja, en"];
        if (Taken is < 1 or > LargestLimit) faults["limit"] = [$"1 - {LargestLimit}"];
        if (Skipped < 0) faults["offset"] = ["0 -"];
        return faults;
    }

    internal bool Selects(ArticleHead head)
        => (string.IsNullOrEmpty(Kind) || WireNames.Of(head.Kind) == Kind)
            && (string.IsNullOrEmpty(Service) || head.Service == Service)
            && (string.IsNullOrEmpty(Lang) || head.Lang == Lang);
}
