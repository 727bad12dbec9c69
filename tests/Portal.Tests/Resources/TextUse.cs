using System.Text.RegularExpressions;
using Shirube.Portal.Tests.Support;

namespace Shirube.Portal.Tests.Resources;

/// <summary>A place in the sources that asks for a text.</summary>
/// <param name="File">The file.</param>
/// <param name="Area">The area, by the type of the localizer.</param>
/// <param name="Key">The key, or its beginning.</param>
/// <param name="IsPrefix">Whether the end of the key is put together at run time.</param>
internal sealed partial record TextUse(string File, string Area, string Key, bool IsPrefix)
{
    /// <summary>Localizers that every page has from <c>_ViewImports.cshtml</c>.</summary>
    private static readonly (string Name, string Area)[] Everywhere = [("L", "LayoutText")];

    public static IReadOnlyList<TextUse> All { get; } = [.. Repository.PortalFiles(".cs", ".cshtml").SelectMany(In)];

    private static IEnumerable<TextUse> In(string file)
    {
        var source = System.IO.File.ReadAllText(file);
        var localizers = Localizer().Matches(source).Select(match => (Name: match.Groups["name"].Value, Area: match.Groups["area"].Value))
            .Concat(file.EndsWith(".cshtml", StringComparison.Ordinal) ? Everywhere : []).Distinct();
        foreach (var (name, area) in localizers)
        {
            foreach (Match use in Regex.Matches(source, $@"\b{name}\[""(?<key>\w+)""(?<more>\s*\+)?", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
                yield return new TextUse(Path.GetFileName(file), area, use.Groups["key"].Value, use.Groups["more"].Success);

            // T[isPublic ? "PublicNote" : "PrintNote"]
            foreach (Match chosen in Regex.Matches(source, $@"\b{name}\[[^""\[\]]+\?\s*""(?<key>\w+)""\s*:\s*""(?<key>\w+)""", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
            {
                foreach (Capture key in chosen.Groups["key"].Captures) yield return new TextUse(Path.GetFileName(file), area, key.Value, IsPrefix: false);
            }
        }
    }

    [GeneratedRegex(@"IStringLocalizer<(?<area>\w+)>\s+(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Localizer();
}
