using System.Globalization;
using Markdig.Syntax.Inlines;

namespace Shirube.Knowledge.Markdown;

/// <summary>Writes links and pictures that the <see cref="LinkPolicy"/> lets through, and notes those that it does not.</summary>
internal sealed class LinkWriter(HtmlBuffer html, RenderContext context, Findings findings)
{
    /// <summary>Opens the link; false when its text is to stand alone.</summary>
    public bool Open(LinkInline link)
    {
        // A link inside a link is no HTML, but the parser makes one of an address in a link's text.
        if (HasLinkAbove(link)) return false;
        return Open(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", link.Line);
    }

    public void Write(AutolinkInline link)
    {
        var opened = !HasLinkAbove(link) && Open(link.IsEmail ? "mailto:" + link.Url : link.Url, link.Line);
        html.Text(link.Url);
        if (opened) html.Close("a");
    }

    public void WritePicture(LinkInline picture)
    {
        var address = picture.GetDynamicUrl?.Invoke() ?? picture.Url ?? "";
        var line = picture.Line + 1;
        var alternative = InlineText.Of(picture);
        if (alternative.Length == 0) findings.Report(MarkdownProblemKind.AlternativeTextMissing, line, address);
        if (LinkPolicy.MediaName(address) is not { } name)
        {
            findings.Report(MarkdownProblemKind.PictureRefused, line, address);
            html.Text(alternative);
            return;
        }
        findings.UseMedia(name);
        if (!context.Media.TryGetValue(name, out var media) || !media.IsPicture)
        {
            findings.Report(MarkdownProblemKind.MediaMissing, line, name);
            html.Text(alternative);
            return;
        }
        html.Begin("img").Attribute("src", media.Path).Attribute("alt", alternative)
            .Attribute("width", media.Width.ToString(CultureInfo.InvariantCulture))
            .Attribute("height", media.Height.ToString(CultureInfo.InvariantCulture))
            .Attribute("loading", "lazy").Attribute("decoding", "async").EndTag();
    }

    private bool Open(string address, int lineFromZero)
    {
        var line = lineFromZero + 1;
        var kind = LinkPolicy.Classify(address);
        var target = address;
        if (kind == LinkKind.Refused)
        {
            findings.Report(MarkdownProblemKind.LinkRefused, line, address);
            return false;
        }
        if (kind == LinkKind.Media)
        {
            var name = LinkPolicy.MediaName(address)!;
            findings.UseMedia(name);
            if (!context.Media.TryGetValue(name, out var media))
            {
                findings.Report(MarkdownProblemKind.MediaMissing, line, name);
                return false;
            }
            target = media.Path;
        }
        findings.AddLink(new MarkdownLink(address, kind, line));
        html.Begin("a").Attribute("href", target);
        if (kind == LinkKind.External) html.Attribute("class", "external").Attribute("rel", "noopener noreferrer nofollow");
        html.EndTag();
        return true;
    }

    private static bool HasLinkAbove(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
            if (parent is LinkInline { IsImage: false }) return true;
        return false;
    }
}
