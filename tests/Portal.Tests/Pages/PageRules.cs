using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Shirube.Portal.Tests.Pages;

/// <summary>What is true of every page.</summary>
internal static class PageRules
{
    private static readonly string[] Forbidden = ["iframe", "object", "embed", "base", "style", "font", "center", "marquee"];

    /// <summary>Everything that is wrong with a page.</summary>
    public static IReadOnlyList<string> Broken(IHtmlDocument page) =>
        [.. Frame(page).Concat(Headings(page)).Concat(NothingInline(page)).Concat(Names(page)).Concat(Ids(page))];

    private static IEnumerable<string> Frame(IHtmlDocument page)
    {
        if (page.DocumentElement.GetAttribute("lang") is not ("ja" or "en")) yield return "no language";
        if (string.IsNullOrWhiteSpace(page.Title)) yield return "no title";
        if (page.QuerySelectorAll("main").Length != 1) yield return "not one main";
        if (page.QuerySelector("meta[name=viewport]")?.GetAttribute("content")?.Contains("maximum-scale", StringComparison.Ordinal) != false) yield return "viewport";
        var first = page.Body!.QuerySelector("a, button, input, select, textarea, summary, [tabindex]");
        if (first?.ClassName != "skip" || first.GetAttribute("href") != "#main") yield return "the skip link is not first";
        foreach (var landmark in new[] { "header", "footer" })
            if (page.Body.Children.Count(child => child.LocalName == landmark) != 1) yield return $"not one {landmark}";
        var unnamed = page.QuerySelectorAll("nav").Where(nav => !nav.HasAttribute("aria-label") && !nav.HasAttribute("aria-labelledby"));
        foreach (var nav in unnamed) yield return $"a nav without a name: {nav.OuterHtml[..60]}";
    }

    private static IEnumerable<string> Headings(IHtmlDocument page)
    {
        var headings = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToList();
        if (headings.Count(heading => heading.LocalName == "h1") != 1) yield return "not one h1";
        foreach (var heading in headings.Where(heading => string.IsNullOrWhiteSpace(heading.TextContent))) yield return $"an empty {heading.LocalName}";
        var level = 0;
        foreach (var heading in headings.SkipWhile(heading => heading.LocalName != "h1"))
        {
            var next = heading.LocalName[1] - '0';
            if (next > level + 1) yield return $"{heading.LocalName} follows h{level}: {heading.TextContent}";
            level = next;
        }
    }

    private static IEnumerable<string> NothingInline(IHtmlDocument page)
    {
        foreach (var element in page.All)
        {
            if (Forbidden.Contains(element.LocalName, StringComparer.Ordinal)) yield return $"a {element.LocalName}";
            if (element.LocalName == "script" && (!element.HasAttribute("src") || element.TextContent.Length > 0)) yield return "an inline script";
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) yield return $"{attribute.Name} on {element.LocalName}";
                if (attribute.Name is "href" or "src" or "action" && attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) yield return "a javascript address";
                if (attribute.Name == "src" && !attribute.Value.StartsWith('/')) yield return $"a file of another place: {attribute.Value}";
            }
        }
    }

    private static IEnumerable<string> Names(IHtmlDocument page)
    {
        foreach (var control in page.QuerySelectorAll("input:not([type=hidden]), select, textarea"))
        {
            var label = control.Id is { Length: > 0 } id ? page.QuerySelector($"label[for='{id}']") : null;
            if (label is null && !control.HasAttribute("aria-label") && control.Closest("label") is null) yield return $"a control without a label: {control.OuterHtml}";
        }

        foreach (var control in page.QuerySelectorAll("a[href], button, summary"))
            if (string.IsNullOrWhiteSpace(control.TextContent) && !control.HasAttribute("aria-label")) yield return $"nothing to read: {control.OuterHtml}";
        foreach (var picture in page.QuerySelectorAll("img").Where(picture => !picture.HasAttribute("alt"))) yield return $"no alternative text: {picture.OuterHtml}";
        foreach (var cell in page.QuerySelectorAll("th").Where(cell => !cell.HasAttribute("scope"))) yield return $"a th without scope: {cell.TextContent}";
    }

    private static IEnumerable<string> Ids(IHtmlDocument page)
    {
        var ids = page.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0).ToList();
        foreach (var twice in ids.CountBy(id => id).Where(pair => pair.Value > 1)) yield return $"the id {twice.Key} is there twice";
        foreach (var name in new[] { "aria-labelledby", "aria-describedby", "aria-controls" })
        {
            foreach (var element in page.QuerySelectorAll($"[{name}]"))
                if (!ids.Contains(element.GetAttribute(name)!)) yield return $"{name} leads to nothing: {element.GetAttribute(name)}";
        }
    }
}
