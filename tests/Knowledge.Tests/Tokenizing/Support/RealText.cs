using System.Net;
using System.Text.RegularExpressions;

namespace Shirube.Knowledge.Tests.Tokenizing.Support;

/// <summary>Lines of real Japanese: the help of an office program and the portal's own content.</summary>
internal static partial class RealText
{
    private const string HelpFolder = "/usr/share/libreoffice/help/ja/text";
    private const int Timeout = 10_000;

    private static readonly Lazy<IReadOnlyList<string>> HelpLines = new(() => [.. ReadHelp()]);

    /// <summary>The office help.</summary>
    public static IReadOnlyList<string> Help => HelpLines.Value;

    /// <summary>The portal's Markdown, as it is.</summary>
    public static IReadOnlyList<string> Content { get; } =
        [.. Files(Path.Combine(Repository.Root, "content"), "*.md").SelectMany(File.ReadLines)];

    private static IEnumerable<string> ReadHelp()
    {
        if (!Directory.Exists(HelpFolder))
            throw new InvalidOperationException("Japanese text is needed: install the package libreoffice-help-ja.");
        foreach (var file in Files(HelpFolder, "*.html"))
        {
            var page = File.ReadAllText(file);
            var text = page[Math.Max(0, page.IndexOf("<div id=\"DisplayArea\"", StringComparison.Ordinal))..];
            text = WebUtility.HtmlDecode(Tag().Replace(BlockEnd().Replace(Script().Replace(text, ""), "\n"), ""));
            foreach (var line in text.Split('\n'))
            {
                if (Japanese().IsMatch(line))
                    yield return line.Trim();
            }
        }
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline, Timeout)]
    private static partial Regex Script();

    [GeneratedRegex("</(p|h[1-6]|td|li|pre|div)>|<br/?>", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex BlockEnd();

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Tag();

    [GeneratedRegex("[\u3040-\u30FF\u4E00-\u9FFF]", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Japanese();
}
