using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Shirube.Knowledge.Tests.Markdown;

/// <summary>
/// The judge of the attack tests: what an article's page may hold. It knows nothing of the renderer; elements, attributes and
/// values that are not named here are findings.
/// </summary>
internal static class AllowList
{
    private static readonly Dictionary<string, string[]> Attributes = new(StringComparer.Ordinal)
    {
        ["p"] = ["class"], ["strong"] = [], ["em"] = [], ["code"] = [], ["br"] = [], ["hr"] = [], ["blockquote"] = [], ["sup"] = [],
        ["pre"] = ["tabindex"], ["h2"] = ["id"], ["h3"] = ["id"], ["h4"] = ["id"], ["h5"] = ["id"], ["h6"] = ["id"],
        ["ul"] = [], ["ol"] = ["class", "start"], ["li"] = ["id"],
        ["a"] = ["href", "class", "rel", "id", "role", "aria-label"],
        ["img"] = ["src", "alt", "width", "height", "loading", "decoding"],
        ["table"] = [], ["thead"] = [], ["tbody"] = [], ["tr"] = [], ["th"] = ["scope", "class"], ["td"] = ["class"],
        ["div"] = ["class", "role", "tabindex", "aria-label"], ["span"] = ["class", "role", "aria-label"], ["section"] = ["class", "role", "aria-label"],
    };

    private static readonly string[] Classes =
    [
        "steps", "ui", "task", "external", "footnote-ref", "footnote-back", "footnotes", "table-scroll", "align-center", "align-right", "alert-label",
        "alert alert-note", "alert alert-tip", "alert alert-important", "alert alert-warning", "alert alert-caution",
    ];

    private static readonly string[] Roles = ["note", "region", "img", "doc-noteref", "doc-backlink", "doc-endnotes"];

    /// <summary>Everything in the page that should not be there.</summary>
    public static IReadOnlyList<string> Findings(IElement body)
    {
        var findings = new List<string>();
        foreach (var element in body.QuerySelectorAll("*"))
        {
            if (!Attributes.TryGetValue(element.LocalName, out var allowed))
            {
                findings.Add($"element {element.LocalName}");
                continue;
            }
            foreach (var attribute in element.Attributes)
                if (!allowed.Contains(attribute.LocalName, StringComparer.Ordinal) || !IsGoodValue(element, attribute))
                    findings.Add($"{element.LocalName} {attribute.LocalName}=\"{attribute.Value}\"");
        }
        foreach (var comment in body.Descendants<IComment>()) findings.Add($"comment {comment.Data}");
        foreach (var twice in body.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            findings.Add($"id {twice.Key} twice");
        return findings;
    }

    private static bool IsGoodValue(IElement element, IAttr attribute) => attribute.LocalName switch
    {
        "class" => Classes.Contains(attribute.Value, StringComparer.Ordinal),
        "role" => Roles.Contains(attribute.Value, StringComparer.Ordinal),
        "href" => element is IHtmlAnchorElement link && IsGoodLink(link, attribute.Value),
        "src" => attribute.Value.StartsWith("/media/", StringComparison.Ordinal) && attribute.Value.Length is 75,
        "tabindex" => attribute.Value == "0",
        "scope" => attribute.Value == "col",
        "width" or "height" or "start" => int.TryParse(attribute.Value, System.Globalization.CultureInfo.InvariantCulture, out _),
        "loading" => attribute.Value == "lazy",
        "decoding" => attribute.Value == "async",
        "rel" => attribute.Value == "noopener noreferrer nofollow",
        "id" => attribute.Value.Length is > 0 and <= 200 && !attribute.Value.Any(char.IsWhiteSpace),
        _ => true,
    };

    private static bool IsGoodLink(IHtmlAnchorElement link, string written) => link.Protocol switch
    {
        // Same host: only what was written as a path or a fragment.
        "https:" when link.HostName == "shirube.invalid" => written is ['#' or '/', ..],
        "http:" or "https:" => link.GetAttribute("rel") is not null,
        "mailto:" => true,
        // An address that the parser takes for no address leads nowhere, as long as its scheme is plain to see.
        "" or ":" => written.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || written.StartsWith("http://", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
