using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Tests.Markdown;

/// <summary>Draws texts and parses what came out as a browser does.</summary>
internal static class Drawn
{
    private static readonly MarkdownRenderer Renderer = new();
    private static readonly HtmlParser Parser = new();

    public static readonly RenderContext Context = new("ja", new Dictionary<string, MediaReference>(StringComparer.Ordinal)
    {
        ["login.png"] = new("login.png", "/media/" + new string('a', 64) + ".png", 640, 360),
        ["画面.png"] = new("画面.png", "/media/" + new string('b', 64) + ".png", 320, 200),
        ["form.pdf"] = new("form.pdf", "/media/" + new string('c', 64) + ".pdf", 0, 0),
    });

    public static RenderedText Text(string markdown, string lang = "ja") => Renderer.Render(markdown, Context with { Lang = lang });

    public static string Html(string markdown) => Text(markdown).Html.Value;

    public static IElement Body(string markdown, string lang = "ja") => Parse(Text(markdown, lang).Html.Value);

    public static IElement Parse(string html) => Parser.ParseDocument("<!doctype html><base href=\"https://shirube.invalid/articles/1001/x\"><body>" + html).Body!;
}
